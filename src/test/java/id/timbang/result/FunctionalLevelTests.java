package id.timbang.result;

import java.util.Arrays;

import id.timbang.personnel.PositionLevel;
import id.timbang.scoring.FunctionalLevel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Levels of positions and those of credit points go by the same names. */
class FunctionalLevelTests {

	@Test
	void everyFunctionalPositionCollectsCreditPoints() {
		assertThat(Arrays.stream(PositionLevel.values())
			.filter((level) -> level.category().isFunctional())
			.map(PositionLevel::name)).containsExactlyInAnyOrder(
					Arrays.stream(FunctionalLevel.values()).map(FunctionalLevel::name).toArray(String[]::new));
	}

}
