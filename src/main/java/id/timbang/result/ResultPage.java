package id.timbang.result;

import id.timbang.period.PeriodSummary;

/**
 * A result with its score sheet.
 *
 * @param summary the result
 * @param period of which period
 * @param sheet what it is made of
 * @param own whether it is the reader's own
 * @param chain whether the reader stands above the person and may open the evidence
 */
public record ResultPage(ResultSummary summary, PeriodSummary period, SheetDocument sheet, boolean own, boolean chain) {

	/** Whether the person still has to say that it was read. */
	public boolean isUnread() {
		return this.own && this.summary.releasedAt() != null && this.summary.readAt() == null;
	}

}
