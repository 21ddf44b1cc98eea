package id.timbang.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.timbang.scoring.OrganisationPredicate;
import id.timbang.scoring.WrittenReason;
import id.timbang.shared.RuleException;

/**
 * The predicate of a unit for a period, as it was set. Whoever changes it adds the next
 * version; the former ones stay.
 *
 * @param version from 1
 * @param content what was set
 * @param setBy who set it
 * @param setAt when
 */
public record UnitPredicate(long version, Content content, String setBy, Instant setAt) {

	/** Most characters of the reason. */
	public static final int LONGEST_REASON = 2000;

	/** Most characters of the sources. */
	public static final int LONGEST_SOURCES = 500;

	/** Most characters of name and office of an official. */
	public static final int LONGEST_OFFICIAL = 150;

	/**
	 * What is missing in words, wherever else something may be wrong.
	 * @param onBehalf whether nobody in the application stands above the unit
	 */
	public static List<RuleException> faults(String reason, String official, boolean onBehalf) {
		List<RuleException> found = new ArrayList<>();
		if (!WrittenReason.ORGANISATION.accepts(reason)) {
			found.add(new RuleException("basis", "organisation.reason.short",
					WrittenReason.ORGANISATION.minimumLength()));
		}
		if (onBehalf && official.isBlank()) {
			found.add(new RuleException("official", "organisation.official.missing"));
		}
		return found;
	}

	/**
	 * What is set.
	 *
	 * @param predicate the predicate
	 * @param reason what it rests on
	 * @param sources whose recommendations were used, such as of the units for planning,
	 * personnel and supervision; may be empty
	 * @param official name and office of whoever decided, where nobody in the application
	 * stands above the unit; otherwise empty
	 */
	public record Content(OrganisationPredicate predicate, String reason, String sources, String official) {

		public Content {
			reason = reason.strip();
			sources = sources.strip();
			official = official.strip();
		}

	}

}
