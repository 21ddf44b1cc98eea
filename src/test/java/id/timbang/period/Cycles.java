package id.timbang.period;

import java.time.LocalDate;

/**
 * Cycles for tests.
 */
public final class Cycles {

	private Cycles() {
	}

	/** A calendar year whose plans are agreed in January. */
	public static NewCycle year(int year, Cadence cadence) {
		LocalDate first = LocalDate.of(year, 1, 1);
		return new NewCycle("Tahun " + year, first, LocalDate.of(year, 12, 31), first, LocalDate.of(year, 1, 31),
				cadence);
	}

}
