package id.timbang.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import id.timbang.scoring.WeightSum;
import id.timbang.shared.RuleException;

/**
 * What weighted rows must keep to before they count (S4): complete, measured by
 * indicators in force, together exactly 100.00, additional results within their limit.
 * Everything that is wrong is said at once. Fields are named {@code rows} and
 * {@code rows[0].weight}.
 */
public final class RowRules {

	private final Weight additionalLimit;

	public RowRules(Weight additionalLimit) {
		this.additionalLimit = additionalLimit;
	}

	/** What all weights of these rows make so far. */
	public static WeightSum sum(Collection<WeightedRow> rows) {
		return sum(rows.stream());
	}

	private static WeightSum sum(Stream<WeightedRow> rows) {
		return WeightSum.of(rows.map(WeightedRow::weight).filter(Objects::nonNull).toList());
	}

	/**
	 * Everything that is wrong with the rows.
	 * @param indicators the versions that the rows point at
	 */
	public List<RuleException> shortcomings(List<WeightedRow> rows,
			Map<IndicatorVersionId, VersionedIndicator> indicators) {
		List<RuleException> found = new ArrayList<>();
		for (int line = 0; line < rows.size(); line++) {
			WeightedRow row = rows.get(line);
			String place = "rows[" + line + "].";
			check(row, place, Optional.ofNullable(indicators.get(row.indicatorVersionId())), found);
		}
		checkTogether(rows, found);
		return found;
	}

	private static void check(WeightedRow row, String place, Optional<VersionedIndicator> indicator,
			List<RuleException> found) {
		if (row.plannedResult().isBlank()) {
			found.add(new RuleException(place + "plannedResult", "indicator.row.plannedResult.missing"));
		}
		if (indicator.filter((one) -> one.state() == VersionState.ACTIVE).isEmpty()) {
			found.add(new RuleException(place + "indicator", "indicator.row.indicator.notInForce"));
		}
		if (row.target() == null
				&& indicator.filter((one) -> one.yardstick() instanceof QuantityYardstick).isPresent()) {
			found.add(new RuleException(place + "target", "indicator.row.target.missing"));
		}
		if (row.weight() == null || row.weight().isZero()) {
			found.add(new RuleException(place + "weight", "indicator.row.weight.missing"));
		}
	}

	private void checkTogether(List<WeightedRow> rows, List<RuleException> found) {
		WeightSum all = sum(rows);
		BigDecimal tooMuch = sum(rows.stream().filter((row) -> row.resultType() == ResultType.ADDITIONAL))
			.excessOver(this.additionalLimit);
		if (rows.isEmpty()) {
			found.add(new RuleException("rows", "indicator.rows.none"));
		}
		else if (all.missing().signum() > 0) {
			found.add(new RuleException("rows", "indicator.rows.missing", all.total(), all.missing()));
		}
		else if (all.excess().signum() > 0) {
			found.add(new RuleException("rows", "indicator.rows.excess", all.total(), all.excess()));
		}
		if (tooMuch.signum() > 0) {
			found.add(new RuleException("rows", "indicator.rows.additional", this.additionalLimit.percent(), tooMuch));
		}
	}

}
