package id.timbang;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * The words that {@link ArchitectureRule} needs beyond ArchUnit's own.
 */
final class ArchitectureConditions {

	private static final Pattern MODULE_OR_ITS_WEB = Pattern
		.compile("(id\\.timbang|counterexamples\\.[a-z]+)(\\.[a-z]+(\\.web)?)?");

	private static final Pattern NAME_OF_A_TECHNIQUE = Pattern
		.compile(".*(Impl|Manager|Util|Utils|Helper|Dto|DTO|Vo|Bean|Mapper)");

	private static final Set<Class<?>> FLOATS = Set.of(double.class, float.class, Double.class, Float.class);

	private static final Set<Class<?>> EVERYTHING = Set.of(Throwable.class, Exception.class, RuntimeException.class,
			Error.class);

	static final ArchCondition<JavaClass> USE_FLOATS = classes("use double or float", (type) -> Stream
		.of(type.getFields().stream().map(JavaField::getRawType), type.getCodeUnits()
			.stream()
			.flatMap((unit) -> Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())),
				type.getCodeUnitAccessesFromSelf()
					.stream()
					.flatMap((access) -> Stream.concat(Stream.of(access.getTarget().getRawReturnType()),
							access.getTarget().getRawParameterTypes().stream())))
		.flatMap((used) -> used)
		.anyMatch((used) -> FLOATS.stream().anyMatch(used::isEquivalentTo)));

	static final ArchCondition<JavaClass> ROUND = classes("divide or round decimals",
			(type) -> type.getDirectDependenciesFromSelf()
				.stream()
				.anyMatch((dependency) -> dependency.getTargetClass().isEquivalentTo(RoundingMode.class)
						|| dependency.getTargetClass().isEquivalentTo(MathContext.class))
					|| type.getCodeUnitAccessesFromSelf()
						.stream()
						.anyMatch((access) -> access.getTargetOwner().isEquivalentTo(BigDecimal.class)
								&& access.getTarget().getName().startsWith("divide")));

	static final ArchCondition<JavaClass> HAVE_TRANSACTIONAL_METHODS = classes("have transactional methods",
			(type) -> type.getMethods().stream().anyMatch((method) -> method.isMetaAnnotatedWith(Transactional.class)));

	static final ArchCondition<JavaClass> BE_READ_ONLY_TRANSACTIONAL = classes(
			"be @Transactional(readOnly = true) as a whole",
			(type) -> type.tryGetAnnotationOfType(Transactional.class)
				.map(Transactional::readOnly)
				.orElse(Boolean.FALSE));

	static final DescribedPredicate<JavaAccess<?>> TELLS_TIME_WITHOUT_A_CLOCK = DescribedPredicate
		.describe("tells the time without a clock", (access) -> {
			JavaClass owner = access.getTargetOwner();
			String name = access.getTarget().getName();
			boolean now = owner.getPackageName().startsWith("java.time") && name.equals("now")
					&& !access.getDescription().contains("now(" + Clock.class.getName() + ")");
			return now || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
		});

	static final DescribedPredicate<JavaAccess<?>> MAKES_A_REAL_CLOCK = DescribedPredicate.describe(
			"makes a clock of real time",
			(access) -> access.getTargetOwner().isEquivalentTo(Clock.class)
					&& (access.getTarget().getName().startsWith("system")
							|| access.getTarget().getName().startsWith("tick")));

	static final ArchCondition<JavaClass> LIVE_IN_A_MODULE_OR_ITS_WEB = classes("live in a module or its web package",
			(type) -> MODULE_OR_ITS_WEB.matcher(type.getPackageName()).matches());

	static final ArchCondition<JavaClass> HAVE_A_TELLING_NAME = classes("be named after a thing, not a technique",
			(type) -> !NAME_OF_A_TECHNIQUE.matcher(type.getSimpleName()).matches());

	static final ArchCondition<JavaMethod> CATCH_ALL = new ArchCondition<>("handle every exception") {
		@Override
		public void check(JavaMethod method, ConditionEvents events) {
			ExceptionHandler handler = method.getAnnotationOfType(ExceptionHandler.class);
			List<Class<? extends Throwable>> named = Stream
				.concat(Arrays.stream(handler.value()), Arrays.stream(handler.exception()))
				.toList();
			boolean all = named.isEmpty()
					? method.getRawParameterTypes().stream().anyMatch((type) -> isEverything(type))
					: named.stream().anyMatch(EVERYTHING::contains);
			events.add(new SimpleConditionEvent(method, all, method.getFullName() + " handles every exception"));
		}
	};

	private ArchitectureConditions() {
	}

	private static boolean isEverything(JavaClass type) {
		return EVERYTHING.stream().anyMatch(type::isEquivalentTo);
	}

	private static ArchCondition<JavaClass> classes(String description, Predicate<JavaClass> predicate) {
		return new ArchCondition<>(description) {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean met = predicate.test(type);
				events.add(new SimpleConditionEvent(type, met,
						type.getName() + (met ? " does " : " should ") + description));
			}
		};
	}

}
