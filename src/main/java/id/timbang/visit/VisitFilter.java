package id.timbang.visit;

/**
 * Which visits of a counter a list shows.
 */
public enum VisitFilter {

	/** What is to be done, what is due first at the top, what waits at the end. */
	OPEN("completed_at is null", "due_at, visit_id"),
	/** What has been completed, the latest first. */
	DONE("completed_at is not null", "completed_at desc, visit_id");

	private final String condition;

	private final String order;

	VisitFilter(String condition, String order) {
		this.condition = condition;
		this.order = order;
	}

	String condition() {
		return this.condition;
	}

	/** That of an index. */
	String order() {
		return this.order;
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "visit.filter." + name();
	}

}
