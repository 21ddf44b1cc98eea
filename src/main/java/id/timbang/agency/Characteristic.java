package id.timbang.agency;

/**
 * What citizens say about themselves when they rate, as far as an agency may tell their
 * answers apart by it (PermenPANRB 14/2017).
 */
public enum Characteristic {

	SEX, AGE, EDUCATION, OCCUPATION;

	/** Key of the Indonesian words, as they stand within a sentence. */
	public String messageKey() {
		return "agency.characteristic." + name();
	}

}
