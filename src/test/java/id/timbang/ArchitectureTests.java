package id.timbang;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final JavaClasses APPLICATION = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("id.timbang");

	private static final JavaClasses COUNTER_EXAMPLES = new ClassFileImporter().importPackages("counterexamples");

	@ParameterizedTest(name = "{0}")
	@EnumSource
	void theApplicationKeepsTheRule(ArchitectureRule rule) {
		rule.rule().check(APPLICATION);
	}

	@ParameterizedTest(name = "{0}")
	@EnumSource
	void theRuleCatchesItsCounterExamples(ArchitectureRule rule) {
		String prefix = rule.counterExamples() + ".";
		JavaClasses examples = COUNTER_EXAMPLES
			.that(JavaClass.Predicates.resideInAPackage(rule.counterExamples() + ".."));
		List<String> wrong = examples.stream()
			.filter((type) -> type.getSimpleName().startsWith("Bad"))
			.map(JavaClass::getName)
			.toList();
		assertThat(wrong).as("counter-examples in %s", prefix).isNotEmpty();
		String report = rule.rule().evaluate(examples).getFailureReport().toString();
		assertThat(wrong).allSatisfy((name) -> assertThat(report).contains(name));
	}

}
