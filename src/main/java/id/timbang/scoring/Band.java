package id.timbang.scoring;

import java.math.BigDecimal;

/**
 * One row of a band table: the value that figures get from this edge on, up to the row
 * above.
 *
 * @param from lower edge, belongs to the band; 0.00 to 120.00
 */
public record Band<E extends Enum<E>>(E value, BigDecimal from) {

	public Band {
		from = Hundredths.between(0, 120, from, Refusal.BAND_EDGE_OFF_SCALE);
	}

}
