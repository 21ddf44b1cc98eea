package id.timbang.result;

import id.timbang.period.PeriodSummary;

/**
 * A result with its score sheet.
 *
 * @param summary the result
 * @param period of which period
 * @param sheet what it is made of
 * @param own whether it is the reader's own
 * @param reports whether the reader may open the reports behind it, and their evidence
 * @param plans whether the reader may open the plans behind it
 */
public record ResultPage(ResultSummary summary, PeriodSummary period, SheetDocument sheet, boolean own, boolean reports,
		boolean plans) {

	/** Whether the person still has to say that it was read. */
	public boolean isUnread() {
		return this.own && this.summary.releasedAt() != null && this.summary.readAt() == null;
	}

}
