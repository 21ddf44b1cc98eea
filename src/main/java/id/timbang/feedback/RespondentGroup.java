package id.timbang.feedback;

import java.util.List;

import id.timbang.agency.Characteristic;

/**
 * Citizens who have a characteristic in common, as far as they said so.
 */
public sealed interface RespondentGroup permits Sex, AgeBand, Education, Occupation {

	/** Name of the constant, as it is kept. */
	String name();

	/** Key of the Indonesian words. */
	String messageKey();

	/** The groups of a characteristic, in the order in which they are shown. */
	static List<RespondentGroup> of(Characteristic characteristic) {
		return switch (characteristic) {
			case SEX -> List.of(Sex.values());
			case AGE -> List.of(AgeBand.values());
			case EDUCATION -> List.of(Education.values());
			case OCCUPATION -> List.of(Occupation.values());
		};
	}

}
