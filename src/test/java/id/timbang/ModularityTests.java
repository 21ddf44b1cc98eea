package id.timbang;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every module depends only on what its {@code package-info.java} allows, and only on
 * what others show.
 */
class ModularityTests {

	private static final String COUNTER_EXAMPLES = ApplicationModules
		.of("counterexamples.modules", new ImportOption.OnlyIncludeTests())
		.detectViolations()
		.getMessages()
		.toString();

	@Test
	void modulesKeepTheirWord() {
		ApplicationModules.of(TimbangApplication.class).verify();
	}

	@Test
	void catchesADependencyThatIsNotAllowed() {
		assertThat(COUNTER_EXAMPLES)
			.contains("'lonely' depends on module 'neighbour' via counterexamples.modules.lonely.Visitor");
	}

	@Test
	void catchesALookIntoThePagesOfANeighbour() {
		assertThat(COUNTER_EXAMPLES)
			.contains("'nosy' depends on non-exposed type counterexamples.modules.neighbour.web.Kitchen");
	}

	@Test
	void catchesACycle() {
		assertThat(COUNTER_EXAMPLES).contains("Cycle detected: Slice neighbour");
	}

}
