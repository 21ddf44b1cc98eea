package id.timbang.database;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Matches while nobody names an external server.
 */
class OnEmbeddedDatabaseCondition extends SpringBootCondition {

	private static final String URL = "spring.datasource.url";

	static boolean isEmbedded(Environment environment) {
		return !StringUtils.hasText(environment.getProperty(URL));
	}

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		boolean embedded = isEmbedded(context.getEnvironment());
		return new ConditionOutcome(embedded, ConditionMessage.forCondition("embedded database")
			.because(URL + (embedded ? " is not set" : " is set")));
	}

}
