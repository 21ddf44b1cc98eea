package id.timbang.development;

/**
 * Which actions a list shows.
 */
public enum ActionFilter {

	/** What is still to be done, what is due first at the top. */
	OPEN("a.state = 'OPEN'"),
	/** The same, and its day is over. */
	OVERDUE("a.state = 'OPEN' and a.due_on < :today"),
	/** What was done. */
	DONE("a.state = 'DONE'"),
	/** What will not be done. */
	CANCELLED("a.state = 'CANCELLED'");

	private final String condition;

	ActionFilter(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "development.filter." + name();
	}

}
