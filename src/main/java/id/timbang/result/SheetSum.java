package id.timbang.result;

import java.math.BigDecimal;
import java.util.List;

import id.timbang.result.SheetDocument.SheetFigure;
import id.timbang.scoring.Component;
import id.timbang.scoring.Figure;
import id.timbang.scoring.Outcome;
import id.timbang.scoring.PartSheet;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.ScoreLine;
import id.timbang.scoring.Treatment;
import id.timbang.scoring.WeightedSum;
import org.jspecify.annotations.Nullable;

/**
 * A sum of components on a score sheet, such as behaviour or the total, line by line.
 *
 * @param name what the sum makes
 * @param shares its lines; those without weight are not listed
 * @param coverage weight that has a figure, in percent
 * @param figure what the lines make together; none while something is missing
 */
public record SheetSum(Component name, List<Share> shares, Ratio coverage, SheetFigure figure) {

	public SheetSum {
		shares = List.copyOf(shares);
	}

	/** All sums of a part that consist of more than one line. */
	static List<SheetSum> allOf(PartSheet part) {
		return part.sums()
			.values()
			.stream()
			.filter((sum) -> sum.lines().size() > 1)
			.map((sum) -> of(sum, part))
			.toList();
	}

	private static SheetSum of(WeightedSum<Component> sum, PartSheet part) {
		List<Share> shares = sum.lines()
			.stream()
			.filter((line) -> !line.weight().isZero())
			.map((line) -> Share.of(line, part))
			.toList();
		return new SheetSum(sum.name(), shares, sum.coverage(), SheetFigure.of(sum.outcome().figure()));
	}

	/** Whether a weight was changed because others are missing. */
	public boolean isReweighted() {
		return this.shares.stream()
			.anyMatch((share) -> share.points() != null && !share.usedWeight().equals(Ratio.of(share.weight())));
	}

	/**
	 * One line of the sum.
	 *
	 * @param component what is weighed
	 * @param weight original weight in percent
	 * @param usedWeight weight that was used, in percent
	 * @param treatment what became of the line
	 * @param answers how many people stand behind it; 0 for a sum, for results, and below
	 * the minimum
	 * @param points 0 to 120; none without a figure
	 * @param contribution used weight · points / 100
	 */
	public record Share(Component component, BigDecimal weight, Ratio usedWeight, Treatment treatment, int answers,
			@Nullable Ratio points, Ratio contribution) {

		private static Share of(ScoreLine<Component> line, PartSheet part) {
			Outcome outcome = line.outcome();
			int answers = outcome.figure().isPresent() ? part.answers().getOrDefault(line.subject(), 0) : 0;
			return new Share(line.subject(), line.weight().percent(), line.usedWeight(), line.treatment(), answers,
					outcome.figure().map(Figure::exact).orElse(null), line.contribution());
		}

	}

}
