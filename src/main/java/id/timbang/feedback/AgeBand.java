package id.timbang.feedback;

/**
 * Age of a respondent, if given, and never nearer than this.
 */
public enum AgeBand implements RespondentGroup {

	BELOW_25(0), FROM_25(25), FROM_35(35), FROM_45(45), FROM_60(60);

	private final int from;

	AgeBand(int from) {
		this.from = from;
	}

	/** The band of an age in years. */
	public static AgeBand of(int age) {
		AgeBand band = BELOW_25;
		for (AgeBand candidate : values()) {
			band = (age >= candidate.from) ? candidate : band;
		}
		return band;
	}

	@Override
	public String messageKey() {
		return "feedback.age." + name();
	}

}
