package id.timbang.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MonthGroupingTests {

	private static final YearMonth JANUARY = YearMonth.of(2026, 1);

	private static final YearMonth RUNNING = YearMonth.of(2026, 10);

	/** Answers of January, February and so on; groups as numbers of months. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12                | WAITS | 1
			9                 | WAITS |
			9                 | JOINS |
			15 11 3           | JOINS | 1, 2+3
			15 11 3           | WAITS | 1, 2
			3 11 15           | JOINS | 1+2, 3
			15 3 11 4         | JOINS | 1+2, 3+4
			4 20 7            | WAITS | 1+3, 2
			4 4 4 4 4         | WAITS | 1+2+3
			4 4 4 4 4         | JOINS | 1+2+3+4+5
			0 9 0 1 0         | WAITS | 2+4
			10 10 10          | WAITS | 1, 2, 3
			""")
	void putsMonthsTogetherUntilTheyAreEnough(String counts, Remainder remainder, @Nullable String groups) {
		List<String> wanted = (groups != null) ? List.of(groups.split(", ")) : List.of();
		assertThat(MonthGrouping.of(tallies(counts), RUNNING, remainder)).extracting(MonthGroupingTests::text)
			.containsExactlyElementsOf(wanted);
	}

	@Test
	void theRunningMonthStandsForItselfOrWaits() {
		YearMonth september = RUNNING.minusMonths(1);
		List<MonthTally> few = List.of(new MonthTally(september, 5), new MonthTally(RUNNING, 9));
		List<MonthTally> enough = List.of(new MonthTally(september, 5), new MonthTally(RUNNING, 10));
		for (Remainder remainder : Remainder.values()) {
			assertThat(MonthGrouping.of(few, RUNNING, remainder)).isEmpty();
			assertThat(MonthGrouping.of(enough, RUNNING, remainder)).extracting(MonthGroup::months)
				.containsExactly(new TreeSet<>(Set.of(RUNNING)));
		}
	}

	@ParameterizedTest
	@MethodSource("hundreds")
	void everyGroupHidesItsAnswersAndNoMonthIsReleasedTwice(List<MonthTally> waiting, Remainder remainder) {
		List<MonthGroup> groups = MonthGrouping.of(waiting, RUNNING, remainder);
		Set<YearMonth> released = new HashSet<>();
		for (MonthGroup group : groups) {
			assertThat(group.complete()).isGreaterThanOrEqualTo(SmallNumbers.FEWEST).isEqualTo(count(waiting, group));
			group.months().forEach((month) -> assertThat(released.add(month)).as("released once").isTrue());
		}
		List<MonthTally> left = waiting.stream().filter((tally) -> !released.contains(tally.month())).toList();
		assertThat(left).allMatch((tally) -> tally.complete() < SmallNumbers.FEWEST);
		assertThat(
				left.stream().filter((tally) -> tally.month().isBefore(RUNNING)).mapToInt(MonthTally::complete).sum())
			.isLessThan(SmallNumbers.FEWEST);
		assertThat(groups).allMatch((group) -> group.months().size() == 1 || group.last().isBefore(RUNNING));
	}

	@ParameterizedTest
	@MethodSource("hundreds")
	void theOrderOfTheMonthsDoesNotMatter(List<MonthTally> waiting, Remainder remainder) {
		List<MonthTally> shuffled = new ArrayList<>(waiting);
		Collections.shuffle(shuffled, new Random(7));
		assertThat(MonthGrouping.of(shuffled, RUNNING, remainder))
			.isEqualTo(MonthGrouping.of(waiting, RUNNING, remainder));
	}

	@Test
	void refusesWhatWouldBeReleasedTwiceOrWouldNotHide() {
		MonthTally january = new MonthTally(JANUARY, 10);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> MonthGrouping.of(List.of(january, january), RUNNING, Remainder.WAITS));
		assertThatIllegalArgumentException().isThrownBy(() -> new MonthTally(JANUARY, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> new MonthGroup(new TreeSet<>(Set.of(JANUARY)), 9));
		assertThatIllegalArgumentException().isThrownBy(() -> new MonthGroup(new TreeSet<>(), 10));
	}

	private static Stream<Arguments> hundreds() {
		Random random = new Random(20_261_128);
		return IntStream.range(0, 500)
			.mapToObj((number) -> Arguments.of(IntStream.range(0, random.nextInt(14))
				.mapToObj((month) -> new MonthTally(JANUARY.plusMonths(month - 2), random.nextInt(16)))
				.toList(), random.nextBoolean() ? Remainder.WAITS : Remainder.JOINS));
	}

	private static List<MonthTally> tallies(String counts) {
		int[] numbers = Arrays.stream(counts.trim().split(" ")).mapToInt(Integer::parseInt).toArray();
		return IntStream.range(0, numbers.length)
			.mapToObj((month) -> new MonthTally(JANUARY.plusMonths(month), numbers[month]))
			.toList();
	}

	private static int count(List<MonthTally> waiting, MonthGroup group) {
		return waiting.stream()
			.filter((tally) -> group.months().contains(tally.month()))
			.mapToInt(MonthTally::complete)
			.sum();
	}

	private static String text(MonthGroup group) {
		return String.join("+",
				group.months().stream().map((month) -> Integer.toString(month.getMonthValue())).toList());
	}

}
