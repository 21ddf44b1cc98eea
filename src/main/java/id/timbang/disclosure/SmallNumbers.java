package id.timbang.disclosure;

/**
 * How many answers hide each one of them.
 */
public final class SmallNumbers {

	/** Fewest complete answers of which a sum is shown (S14). */
	public static final int FEWEST = 10;

	private SmallNumbers() {
	}

}
