package id.timbang.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.Collectors;
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

class GroupSplitTests {

	private static final YearMonth JANUARY = YearMonth.of(2026, 1);

	private static final YearMonth RUNNING = YearMonth.of(2026, 10);

	/** Answers of one month by group, those of nobody's group with a dash. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			L10 P10         | L:10, P:10
			L12 P11 -10     | L:12, P:11, rest:10
			L30 P11 -3      | L:30, rest:14
			L11 P30 -3      | P:30, rest:14
			L11 P11 -9      | P:11, rest:20
			L30 P9          | rest:39
			L30 P9 -1       | L:30, rest:10
			L12 P5          | rest:17
			L12             | rest:12
			-12             | rest:12
			L9              |
			L6 P3           |
			A12 B11 C10 D4  | A:12, B:11, rest:14
			A15 B14 C9 D9   | A:15, B:14, rest:18
			A3 B3 C3 D3     | rest:12
			""")
	void tellsGroupsApartThatAreLargeAndLeaveEnough(String waiting, @Nullable String parts) {
		assertThat(texts(GroupSplit.of(tallies(JANUARY, waiting), RUNNING, Remainder.WAITS)))
			.containsExactlyElementsOf(list(parts));
	}

	@Test
	void partsMonthsThatAreTooSmallByThemselvesTogether() {
		List<GroupTally<String>> waiting = new ArrayList<>(tallies(JANUARY, "L6 P2"));
		waiting.addAll(tallies(JANUARY.plusMonths(1), "L5"));
		assertThat(texts(GroupSplit.of(waiting, RUNNING, Remainder.WAITS))).containsExactly("rest:13");
		waiting.addAll(tallies(JANUARY.plusMonths(1), "P9"));
		assertThat(texts(GroupSplit.of(waiting, RUNNING, Remainder.WAITS))).containsExactly("rest:14");
		waiting.addAll(tallies(JANUARY, "P1"));
		assertThat(texts(GroupSplit.of(waiting, RUNNING, Remainder.JOINS))).containsExactly("L:11", "P:12");
	}

	/** Had each month been parted first, the last three answers would join nothing. */
	@Test
	void theLastFewOfASurveyJoinBeforeAnythingIsParted() {
		List<GroupTally<String>> waiting = new ArrayList<>(tallies(JANUARY, "L10 P12"));
		waiting.addAll(tallies(JANUARY.plusMonths(1), "L2 P1"));
		assertThat(texts(GroupSplit.of(waiting, RUNNING, Remainder.JOINS))).containsExactly("L:12, P:13".split(", "));
		waiting.addAll(tallies(JANUARY.plusMonths(1), "-2"));
		assertThat(texts(GroupSplit.of(waiting, RUNNING, Remainder.JOINS))).containsExactly("P:13", "rest:14");
	}

	@ParameterizedTest
	@MethodSource("hundreds")
	void everyPartHidesItsAnswersAndNoneIsLeftOut(List<GroupTally<String>> waiting, Remainder remainder) {
		List<GroupPart<String>> parts = GroupSplit.of(waiting, RUNNING, remainder);
		List<MonthGroup> together = MonthGrouping.of(months(waiting), RUNNING, remainder);
		for (MonthGroup months : together) {
			List<GroupPart<String>> own = parts.stream()
				.filter((part) -> part.months().months().equals(months.months()))
				.toList();
			assertThat(own).extracting((part) -> part.months().complete())
				.allMatch((complete) -> complete >= SmallNumbers.FEWEST);
			assertThat(own.stream().mapToInt((part) -> part.months().complete()).sum()).isEqualTo(months.complete());
			for (GroupPart<String> part : own) {
				if (part.group() != null) {
					assertThat(part.months().complete())
						.isEqualTo(count(waiting, months.months(), Objects.requireNonNull(part.group())));
					assertThat(own).as("something to tell apart").hasSizeGreaterThan(1);
				}
			}
			assertThat(own.stream().limit(own.size() - 1L)).as("what is left comes last")
				.allMatch((part) -> part.group() != null);
		}
		assertThat(parts.stream().map((part) -> part.months().months()).distinct()).hasSameSizeAs(together);
	}

	@ParameterizedTest
	@MethodSource("hundreds")
	void theOrderOfTheTalliesDoesNotMatter(List<GroupTally<String>> waiting, Remainder remainder) {
		List<GroupTally<String>> shuffled = new ArrayList<>(waiting);
		Collections.shuffle(shuffled, new Random(7));
		assertThat(GroupSplit.of(shuffled, RUNNING, remainder)).isEqualTo(GroupSplit.of(waiting, RUNNING, remainder));
	}

	@Test
	void refusesWhatIsNoNumberOfAnswers() {
		assertThatIllegalArgumentException().isThrownBy(() -> new GroupTally<>(JANUARY, "L", -1));
	}

	private static Stream<Arguments> hundreds() {
		Random random = new Random(20_261_129);
		return IntStream.range(0, 500)
			.mapToObj((number) -> Arguments.of(IntStream.range(0, random.nextInt(20))
				.mapToObj((tally) -> new GroupTally<>(JANUARY.plusMonths(random.nextInt(10)), group(random.nextInt(4)),
						random.nextInt(18)))
				.toList(), random.nextBoolean() ? Remainder.WAITS : Remainder.JOINS));
	}

	private static @Nullable String group(int number) {
		return (number == 0) ? null : Character.toString('A' + number);
	}

	private static List<MonthTally> months(Collection<GroupTally<String>> waiting) {
		return waiting.stream()
			.collect(Collectors.groupingBy(GroupTally::month, Collectors.summingInt(GroupTally::complete)))
			.entrySet()
			.stream()
			.map((month) -> new MonthTally(month.getKey(), month.getValue()))
			.toList();
	}

	private static int count(Collection<GroupTally<String>> waiting, SortedSet<YearMonth> months, String group) {
		return waiting.stream()
			.filter((tally) -> months.contains(tally.month()) && group.equals(tally.group()))
			.mapToInt(GroupTally::complete)
			.sum();
	}

	private static List<GroupTally<String>> tallies(YearMonth month, String waiting) {
		return Stream.of(waiting.trim().split(" "))
			.map((text) -> new GroupTally<>(month, text.startsWith("-") ? null : text.substring(0, 1),
					Integer.parseInt(text.substring(1))))
			.toList();
	}

	private static List<String> texts(List<GroupPart<String>> parts) {
		return parts.stream()
			.map((part) -> Objects.requireNonNullElse(part.group(), "rest") + ":" + part.months().complete())
			.toList();
	}

	private static List<String> list(@Nullable String parts) {
		return (parts != null) ? List.of(parts.split(", ")) : List.of();
	}

}
