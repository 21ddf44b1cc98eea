package id.timbang.service;

/**
 * How long a service may take (<i>jangka waktu penyelesaian</i>).
 *
 * @param value how many, at least one
 * @param unit minutes, working days or calendar days
 */
public record ServiceStandard(int value, Unit unit) {

	public ServiceStandard {
		if (value < 1) {
			throw new IllegalArgumentException("a standard of " + value);
		}
	}

	/**
	 * What a standard is counted in.
	 */
	public enum Unit {

		MINUTES, WORKING_DAYS, CALENDAR_DAYS;

		/** Key of the Indonesian word. */
		public String messageKey() {
			return "service.unit." + name();
		}

	}

}
