package id.timbang.organisation;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Window;

/**
 * Everything the page of a unit in a period shows.
 *
 * @param period the period
 * @param unit the unit
 * @param name its name
 * @param standing how it stands
 * @param history what was set, the latest first
 * @param rights what the reader has to do with it
 */
public record OrganisationPage(PeriodSummary period, UnitId unit, String name, Standing standing,
		Window<UnitPredicate> history, Rights rights) {

	/** The version that a form is filled from; 0 for nothing. */
	public long version() {
		UnitPredicate set = this.standing.set();
		return (set != null) ? set.version() : 0;
	}

	/**
	 * What the reader has to do with a unit.
	 *
	 * @param set whether the reader may set the predicate now
	 * @param onBehalf whether nobody in the application stands above it, so that HR
	 * writes down what an official decided
	 * @param leads whether the reader leads it
	 */
	public record Rights(boolean set, boolean onBehalf, boolean leads) {
	}

}
