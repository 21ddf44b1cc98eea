package id.timbang.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PhaseTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 13);

	@Test
	void goesThroughAllPhasesInOrder() {
		Period period = standingIn(Phase.CLOSED);
		assertThat(period.phase()).isEqualTo(Phase.CLOSED);
		assertThat(Phase.CLOSED.next()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("otherPairs")
	void refusesEveryOtherMove(Phase from, Phase to) {
		Period period = standingIn(from);
		assertThatExceptionOfType(IllegalTransitionException.class).isThrownBy(() -> period.moveTo(to, TODAY));
		assertThat(period.phase()).isEqualTo(from);
	}

	@Test
	void knowsWhatHasBegun() {
		assertThat(Phase.REPORTING.isReachedIn(Phase.ASSESSMENT)).isTrue();
		assertThat(Phase.ASSESSMENT.isReachedIn(Phase.ASSESSMENT)).isTrue();
		assertThat(Phase.RELEASED.isReachedIn(Phase.ASSESSMENT)).isFalse();
	}

	@Test
	void knowsWhatIsOver() {
		assertThat(Phase.REPORTING.isOverIn(Phase.ASSESSMENT)).isTrue();
		assertThat(Phase.ASSESSMENT.isOverIn(Phase.ASSESSMENT)).isFalse();
		assertThat(Phase.RELEASED.isOverIn(Phase.ASSESSMENT)).isFalse();
	}

	static Stream<Arguments> otherPairs() {
		return Arrays.stream(Phase.values())
			.flatMap((from) -> Arrays.stream(Phase.values())
				.filter((to) -> from.next().filter((next) -> next == to).isEmpty())
				.map((to) -> Arguments.of(from, to)));
	}

	private static Period standingIn(Phase phase) {
		CycleId cycle = CycleId.next();
		Period period = new Period(cycle, PeriodKind.PERIODIC, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31),
				RulesVersion.first(cycle, ScoringRules.DEFAULT, "Admin Uji", Instant.EPOCH));
		while (period.phase() != phase) {
			period.moveTo(period.phase().next().orElseThrow(), TODAY);
		}
		return period;
	}

}
