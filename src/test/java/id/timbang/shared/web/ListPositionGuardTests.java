package id.timbang.shared.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListPositionGuardTests {

	@Test
	void letsFormsOfOursPass() {
		assertThat(ListPositionGuard.isNumberedByUs(List.of())).isTrue();
		assertThat(ListPositionGuard.isNumberedByUs(List.of("name", "_csrf"))).isTrue();
		assertThat(ListPositionGuard.isNumberedByUs(
				List.of("rows[1].weight", "rows[0].weight", "rows[1].target", "others[0]", "rows[2].weight")))
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rows[2].weight", "rows[99999].weight", "rows[200].weight", "rows[-1].weight",
			"rows[x].weight", "rows[].weight", "rows[1.weight", "rows]1[.weight", "rows[1][1].weight",
			"rows[1].weight[0]", "rows[99999999999999999999]", "others[1]" })
	void refusesOthers(String name) {
		assertThat(ListPositionGuard.isNumberedByUs(List.of("rows[0].weight", name))).isFalse();
	}

}
