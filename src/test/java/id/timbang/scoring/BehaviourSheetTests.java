package id.timbang.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.timbang.scoring.Ratios.ratio;
import static id.timbang.scoring.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

class BehaviourSheetTests {

	@Test
	void spellsBerakhlak() {
		assertThat(Arrays.stream(BehaviourValue.values()).map(BehaviourValue::code)).containsExactly(
				"BERORIENTASI_PELAYANAN", "AKUNTABEL", "KOMPETEN", "HARMONIS", "LOYAL", "ADAPTIF", "KOLABORATIF");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "5 4 4 5 4 4 4, 740/7", "4 5 4 4 4 3 4, 100", "4 3 4 4 4 4 3, 660/7", "5 5 4 5 5 4 5, 800/7",
			"4 5 4 5 0 0 0, 110" })
	void averagesTheValuesGiven(String levels, String mean) {
		assertThat(sheet(numbers(levels)).mean()).isEqualTo(ratio(mean));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "4 4 4 4 4 4 4, true", "4 4 4 4 0 0 0, true", "4 4 4 0 0 0 0, false", "0 0 0 0 0 0 0, false" })
	void countsWithUpToThreeValuesLeftOut(String levels, boolean counts) {
		assertThat(sheet(numbers(levels)).counts()).isEqualTo(counts);
	}

	@Test
	void cannotBeChangedFromOutside() {
		Map<BehaviourValue, Level> levels = new HashMap<>(Map.of(BehaviourValue.LOYAL, Level.TARGET));
		BehaviourSheet sheet = new BehaviourSheet(levels);
		levels.put(BehaviourValue.ADAPTIVE, Level.HIGHEST);
		assertThat(sheet.levels()).containsExactly(Map.entry(BehaviourValue.LOYAL, Level.TARGET));
		assertThat(sheet.levels()).isUnmodifiable();
	}

	private static int[] numbers(String levels) {
		return Arrays.stream(levels.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
	}

}
