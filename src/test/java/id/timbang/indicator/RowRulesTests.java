package id.timbang.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import id.timbang.shared.RuleException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RowRulesTests {

	private static final VersionedIndicator QUANTITY = indicator(Catalogue.quantity("Angka"), VersionState.ACTIVE);

	private static final VersionedIndicator RUBRIC = indicator(Catalogue.rubric("Tingkat"), VersionState.ACTIVE);

	private static final VersionedIndicator OLD = indicator(Catalogue.quantity("Lama"), VersionState.SUPERSEDED);

	private final RowRules rules = new RowRules(Weight.of("20"));

	@ParameterizedTest
	@CsvSource({ "59.99,indicator.rows.missing", "60.01,indicator.rows.excess", "60," })
	void weightsMakeExactlyAHundred(String second, @Nullable String message) {
		List<String> found = shortcomings(row(QUANTITY, "90", "40"), row(RUBRIC, null, second));
		assertThat(found).isEqualTo(Stream.ofNullable(message).map((key) -> "rows " + key).toList());
	}

	@Test
	void somethingIsMeasured() {
		assertThat(shortcomings()).containsExactly("rows indicator.rows.none");
	}

	@Test
	void additionalResultsStayWithinTheirLimit() {
		assertThat(shortcomings(row(QUANTITY, "90", "80"), additional("20"))).isEmpty();
		assertThat(shortcomings(row(QUANTITY, "90", "79.99"), additional("10"), additional("10.01")))
			.containsExactly("rows indicator.rows.additional");
	}

	@Test
	void everythingMissingIsSaidAtOnce() {
		WeightedRow empty = new WeightedRow(" ", "", ResultType.MAIN, QUANTITY.id(), null, null);
		assertThat(shortcomings(empty, row(OLD, "90", "0"))).containsExactly(
				"rows[0].plannedResult indicator.row.plannedResult.missing",
				"rows[0].target indicator.row.target.missing", "rows[0].weight indicator.row.weight.missing",
				"rows[1].indicator indicator.row.indicator.notInForce", "rows[1].weight indicator.row.weight.missing",
				"rows indicator.rows.missing");
	}

	@Test
	void anUnknownIndicatorIsRefused() {
		assertThat(shortcomings(Catalogue.row(IndicatorVersionId.next(), "90", "100")))
			.containsExactly("rows[0].indicator indicator.row.indicator.notInForce");
	}

	private List<String> shortcomings(WeightedRow... rows) {
		Map<IndicatorVersionId, VersionedIndicator> known = Stream.of(QUANTITY, RUBRIC, OLD)
			.collect(Collectors.toMap(VersionedIndicator::id, (one) -> one));
		return new ArrayList<>(this.rules.shortcomings(List.of(rows), known)).stream()
			.map((found) -> found.field() + " " + found.messageKey())
			.toList();
	}

	private static WeightedRow row(VersionedIndicator indicator, @Nullable String target, String weight) {
		return Catalogue.row(indicator.id(), target, weight);
	}

	private static WeightedRow additional(String weight) {
		return Catalogue.row(RUBRIC.id(), null, weight, ResultType.ADDITIONAL);
	}

	private static VersionedIndicator indicator(IndicatorDetails details, VersionState state) {
		return new VersionedIndicator(IndicatorVersionId.next(), IndicatorId.next(), "UJI", 1, state, details);
	}

	@Test
	void anAgencyMaySetAnotherLimit() {
		List<RuleException> found = new RowRules(Weight.ZERO).shortcomings(
				List.of(row(QUANTITY, "90", "99.99"), additional("0.01")),
				Map.of(QUANTITY.id(), QUANTITY, RUBRIC.id(), RUBRIC));
		assertThat(found).extracting(RuleException::messageKey).containsExactly("indicator.rows.additional");
	}

}
