package id.timbang.journey;

/**
 * The two screens that every page is looked at on.
 */
public enum Screen {

	DESK(1280, 900), PHONE(390, 844),

	/** What a page of 1280 pixels has left when somebody enlarges it four times. */
	SMALL_PHONE(320, 568);

	private final int width;

	private final int height;

	Screen(int width, int height) {
		this.width = width;
		this.height = height;
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.height;
	}

}
