package id.timbang.database;

import java.util.Map;
import java.util.Objects;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Decides for {@link ConditionalOnDemo}.
 */
class OnDemoCondition extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Environment environment = context.getEnvironment();
		boolean demo = environment.getProperty("timbang.demo", Boolean.class,
				OnEmbeddedDatabaseCondition.isEmbedded(environment));
		return new ConditionOutcome(wanted(metadata) == demo,
				ConditionMessage.forCondition(ConditionalOnDemo.class).because("demo is " + (demo ? "on" : "off")));
	}

	private static boolean wanted(AnnotatedTypeMetadata metadata) {
		Map<String, Object> attributes = metadata.getAnnotationAttributes(ConditionalOnDemo.class.getName());
		return Objects.requireNonNull(attributes).get("value") == Boolean.TRUE;
	}

}
