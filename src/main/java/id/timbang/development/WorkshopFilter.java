package id.timbang.development;

/**
 * Which workshops a list shows.
 */
public enum WorkshopFilter {

	/** Not over, the nearest first. */
	UPCOMING("w.last_day >= :today", "w.last_day, w.workshop_id"),
	/** Over, the latest first. */
	PAST("w.last_day < :today", "w.last_day desc, w.workshop_id");

	private final String condition;

	private final String order;

	WorkshopFilter(String condition, String order) {
		this.condition = condition;
		this.order = order;
	}

	String condition() {
		return this.condition;
	}

	String order() {
		return this.order;
	}

	/** Key of the Indonesian words. */
	public String messageKey() {
		return "development.workshops." + name();
	}

}
