package id.timbang.indicator;

import id.timbang.personnel.PositionLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PositionGroupTests {

	@ParameterizedTest
	@CsvSource({ "PRATAMA,JPT", "ADMINISTRATOR,ADMINISTRATOR", "PENGAWAS,PENGAWAS", "PELAKSANA,PELAKSANA",
			"AHLI_MUDA,JF", "PENYELIA,JF" })
	void followsFromTheLevel(PositionLevel level, PositionGroup group) {
		assertThat(PositionGroup.of(level)).isEqualTo(group);
	}

	@ParameterizedTest
	@EnumSource
	void everyLevelBelongsToAGroup(PositionLevel level) {
		PositionGroup group = PositionGroup.of(level);
		assertThat(group).isNotEqualTo(PositionGroup.ALL);
		assertThat(group.covers(group)).isTrue();
		assertThat(PositionGroup.ALL.covers(group)).isTrue();
	}

}
