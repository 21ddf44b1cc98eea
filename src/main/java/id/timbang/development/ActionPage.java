package id.timbang.development;

import id.timbang.period.PeriodSummary;

/**
 * Everything about an action, for one reader.
 *
 * @param details what is stored about it
 * @param period the period of the result that it follows from
 * @param after how the indicator stood last
 * @param rights what the reader may do
 */
public record ActionPage(ActionDetails details, PeriodSummary period, LaterReading after, Rights rights) {

	/**
	 * What a reader may do.
	 *
	 * @param finish say that it was done
	 * @param cancel say that it will not be done
	 * @param result open the score sheet that it follows from
	 */
	public record Rights(boolean finish, boolean cancel, boolean result) {
	}

}
