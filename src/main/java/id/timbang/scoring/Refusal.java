package id.timbang.scoring;

/**
 * Why a value or a rule set cannot be accepted. A page translates the name; the sentence
 * is for logs and for readers of the code.
 */
public enum Refusal {

	NUMBER_TOO_LARGE("A number has at most 100 digits and at most 100 decimal places"),

	TARGET_NOT_POSITIVE("A target is greater than zero"),

	TARGET_RANGE_EMPTY("The lower bound of a target range lies below its upper bound"),

	REALISED_NEGATIVE("A realised value is not negative"),

	CAP_OUT_OF_RANGE("A cap lies between 100 and 120 and has at most two decimals"),

	LEVEL_OUT_OF_RANGE("A level lies between 1 and 5"),

	READING_DOES_NOT_FIT("A quantity is read as a value, a rubric as a level"),

	NOT_APPLICABLE_WITH_WEIGHT("What does not apply carries no weight"),

	WEIGHT_OUT_OF_RANGE("A weight lies between 0 and 100 and has at most two decimals"),

	WEIGHTS_NOT_HUNDRED("Weights make exactly 100.00"),

	NOTHING_TO_SPREAD("Weights are spread over at least one item"),

	ADDITIONAL_RESULTS_TOO_HEAVY("Additional results stay within their limit"),

	ITEM_TWICE("An item appears once"),

	BAND_EDGE_OFF_SCALE("A band starts between 0 and 120, with at most two decimals"),

	BANDS_INCOMPLETE("Each value has one band, the best first"),

	BANDS_NOT_DESCENDING("Each band starts below the one before it"),

	BANDS_NOT_FROM_ZERO("The last band starts at 0"),

	SETTING_OUT_OF_RANGE("A minimum may be raised, not lowered below what protects the people behind a figure"),

	COMPONENT_NOT_WEIGHABLE("This component has no place in this sum"),

	COMPONENT_MUST_BLOCK("Without results or the appraiser there is no score"),

	COMPONENT_WITHOUT_WEIGHT("Results, behaviour and the appraiser carry weight in every score"),

	COMPONENT_TWICE("A component appears once"),

	OTHERS_WITHOUT_WEIGHT("Other raters have a weight if, and only if, there are any"),

	SATISFACTION_IMPOSSIBLE("Each of the nine elements is answered by everyone, with 1 to 4"),

	POPULATION_NEGATIVE("The users of a service are not fewer than none"),

	PEOPLE_NEGATIVE("Nobody is fewer than none"),

	MONTHS_OUT_OF_RANGE("Credit points are for 1 to 12 months"),

	REASON_TOO_SHORT("Departing from a suggestion needs a written reason"),

	DAYS_NOT_POSITIVE("A part has at least one day"),

	NO_PARTS("There is at least one part to score");

	private final String rule;

	Refusal(String rule) {
		this.rule = rule;
	}

	/** The rule that was broken, as an English sentence. */
	public String rule() {
		return rule;
	}

	void when(boolean broken, Object value) {
		if (broken) {
			throw new RefusedException(this, value);
		}
	}

}
