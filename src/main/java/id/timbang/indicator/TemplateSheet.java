package id.timbang.indicator;

import java.util.List;

import id.timbang.scoring.ResultType;
import id.timbang.scoring.WeightSum;

/**
 * A template with everything its rows point at.
 *
 * @param id the template
 * @param recipient whom it is for
 * @param number which version, from 1
 * @param state where it stands
 * @param lines its rows in order
 */
public record TemplateSheet(TemplateId id, RecipientName recipient, int number, VersionState state, List<Line> lines) {

	public TemplateSheet {
		lines = List.copyOf(lines);
	}

	/** What the weights make so far. */
	public WeightSum sum() {
		return RowRules.sum(this.lines.stream().map(Line::row).toList());
	}

	/** The rows of one kind, in order. */
	public List<Line> lines(ResultType type) {
		return this.lines.stream().filter((line) -> line.row().resultType() == type).toList();
	}

	/**
	 * A row and the indicator that it is measured by.
	 */
	public record Line(WeightedRow row, VersionedIndicator indicator) {
	}

}
