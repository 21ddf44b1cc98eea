package id.timbang.complaint;

/**
 * Which complaints a list shows, what is due first at the top.
 */
public enum ComplaintFilter {

	/** Somebody waits for an answer. */
	OPEN("c.state in ('RECEIVED', 'VERIFIED', 'FORWARDED', 'IN_PROGRESS')"),
	/** The same, and the time is over. */
	OVERDUE("c.due_on < :today"),
	/** In this state. */
	RECEIVED("c.state = 'RECEIVED'"), VERIFIED("c.state = 'VERIFIED'"), FORWARDED("c.state = 'FORWARDED'"),
	IN_PROGRESS("c.state = 'IN_PROGRESS'"), ANSWERED("c.state = 'ANSWERED'"), CLOSED("c.state = 'CLOSED'"),
	REFUSED("c.state = 'REFUSED'");

	private final String condition;

	ComplaintFilter(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "complaint.filter." + name();
	}

}
