package id.timbang.scoring;

import java.math.BigDecimal;

/**
 * The levels of functional positions (jenjang jabatan fungsional) with their yearly
 * coefficient of credit points (Peraturan BKN 3/2023).
 */
public enum FunctionalLevel {

	AHLI_PERTAMA("12.5"), AHLI_MUDA("25"), AHLI_MADYA("37.5"), AHLI_UTAMA("50"),

	PEMULA("3.75"), TERAMPIL("5"), MAHIR("12.5"), PENYELIA("25");

	private final BigDecimal coefficient;

	FunctionalLevel(String coefficient) {
		this.coefficient = new BigDecimal(coefficient);
	}

	/** Credit points of a year with the predicate "Baik". */
	public BigDecimal coefficient() {
		return coefficient;
	}

}
