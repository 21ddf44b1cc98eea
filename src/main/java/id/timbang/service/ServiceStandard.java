package id.timbang.service;

/**
 * How long a service may take (<i>standar waktu</i>).
 *
 * @param value how many, at least one
 * @param unit minutes or working days
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

		MINUTES, WORKING_DAYS

	}

}
