package id.timbang.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.timbang.result.SheetDocument.SheetFigure;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.ResultType;
import org.jspecify.annotations.Nullable;

/**
 * One assignment on a score sheet.
 *
 * @param reportId the report behind it
 * @param planId the version of the plan that counted
 * @param days calendar days within the period
 * @param lines the indicators in order
 * @param values the seven values
 * @param results R of this part
 * @param behaviour behaviour of this part as the appraiser sees it
 * @param total T of this part; none where the rule set has none
 * @param sums what the total is made of, the last one being the total itself; empty where
 * there is none, and on sheets that were stored without it
 * @param assignment where the person worked, and as what; none on sheets that were stored
 * without it
 */
public record SheetPart(UUID reportId, UUID planId, int days, List<SheetLine> lines, List<SheetValue> values,
		SheetFigure results, SheetFigure behaviour, SheetFigure total, List<SheetSum> sums,
		@Nullable SheetAssignment assignment) {

	public SheetPart {
		lines = List.copyOf(lines);
		values = List.copyOf(values);
		total = Objects.requireNonNullElse(total, SheetFigure.NONE);
		sums = List.copyOf(sums);
	}

	/** The lines of one kind, in order. */
	public List<SheetLine> lines(ResultType type) {
		return this.lines.stream().filter((line) -> line.type() == type).toList();
	}

	/** The points of the seven values together. */
	public BigDecimal valueSum() {
		return this.values.stream()
			.map(SheetValue::points)
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The sentences about the formulas that its lines use, each once. */
	public List<String> formulaKeys() {
		return this.lines.stream().flatMap((line) -> line.formulaKey().stream()).distinct().sorted().toList();
	}

	/** The largest weight that counts, by which the bars are drawn. */
	public Ratio largestWeight() {
		return this.lines.stream()
			.map(SheetLine::drawnWeight)
			.reduce(Ratio.of(1), (one, other) -> (one.compareTo(other) > 0) ? one : other);
	}

	/**
	 * What was said about one of the seven values.
	 *
	 * @param value which
	 * @param level 1 to 5; none if it was not rated
	 * @param points 40 to 120; none if it was not rated
	 * @param feedback what was seen
	 */
	public record SheetValue(BehaviourValue value, @Nullable Integer level, @Nullable BigDecimal points,
			String feedback) {
	}

}
