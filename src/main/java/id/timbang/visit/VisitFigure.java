package id.timbang.visit;

/**
 * What is counted of visits over some days (S18). The same condition counts them and
 * lists them, so that a number always leads to exactly its rows.
 */
public enum VisitFigure {

	/** Due in these days, and completed by then. */
	KEPT("v.due_on between :from and :until and date_trunc('minute', v.completed_at) <= v.due_at"),
	/**
	 * Due in these days, and not completed by then: finishing a late visit does not help.
	 * What is still within its time does not count yet.
	 */
	MISSED("""
			v.due_on between :from and :until and (date_trunc('minute', v.completed_at) > v.due_at
			    or v.completed_at is null and v.due_at < :now)"""),
	/** Completed in these days: the volume, and what durations are taken from. */
	COMPLETED("v.completed_on between :from and :until"),
	/**
	 * Completed in these days, and corrected because of an officer within 30 days. What
	 * another register counted without saying why or when counts as such.
	 */
	FAULTY("""
			v.completed_on between :from and :until and (v.corrections > 0 or exists (
			    select from visit_correction c where c.visit_id = v.visit_id and c.cause = 'OFFICER'
			    and c.noted_at <= v.completed_at + interval '30 days' and c.noted_at <= :now))"""),
	/** Completed in these days, and its time was stopped at least once. */
	PAUSED("v.completed_on between :from and :until and v.paused"),
	/** Due in these days, kept or missed, and its time was stopped at least once. */
	PAUSED_DUE("""
			v.due_on between :from and :until and v.paused
			and (v.completed_at is not null or v.due_at < :now)""");

	private final String condition;

	VisitFigure(String condition) {
		this.condition = condition;
	}

	/** About {@code v}; with the parameters from, until and now. */
	String condition() {
		return this.condition;
	}

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "visit.figure." + name();
	}

}
