package id.timbang.scoring;

import java.util.Optional;

/**
 * One weighted indicator of a plan (IKI, indikator kinerja individu) with what was read
 * off it.
 *
 * @param id the caller's key; lines and reasons of the sheet refer to it
 */
public record ResultItem(String id, ResultType type, Weight weight, Measure measure, Reading reading) {

	public ResultItem {
		boolean absent = reading instanceof Absence;
		Refusal.READING_DOES_NOT_FIT.when(!absent && measure.achievement(reading).isEmpty(), id);
		Refusal.NOT_APPLICABLE_WITH_WEIGHT.when(reading == Absence.NOT_APPLICABLE && !weight.isZero(), id);
	}

	/** Empty where the reading is one of the three words for none. */
	public Optional<Achievement> achievement() {
		return measure.achievement(reading);
	}

	boolean readsSatisfaction() {
		return reading instanceof Reading.Satisfaction;
	}

	/**
	 * The same item, without its satisfaction index if fewer people than {@code minimum}
	 * stand behind it.
	 */
	ResultItem hidingIndexBelow(int minimum) {
		boolean hide = reading instanceof Reading.Satisfaction read && read.index().respondents() < minimum;
		return hide ? new ResultItem(id, type, weight, measure, Absence.NOT_ENOUGH_DATA) : this;
	}

	/**
	 * What has not been reported always blocks, whatever the policy says of missing data
	 * (S12).
	 */
	MissingRule missingRule(MissingRule rule) {
		return reading == Absence.NOT_REPORTED ? MissingRule.BLOCK : rule;
	}

	Outcome outcome(Conversion conversion) {
		return achievement().<Outcome>map(achievement -> new Figure(conversion.points(achievement)))
			.orElseGet(this::noFigure);
	}

	private NoFigure noFigure() {
		return NoFigure.because(reading == Absence.NOT_REPORTED ? new Gap.NotReported(id) : new Gap.NotEnoughData(id));
	}

}
