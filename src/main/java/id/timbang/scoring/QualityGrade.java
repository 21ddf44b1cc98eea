package id.timbang.scoring;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The grade (mutu pelayanan) of a satisfaction index (PermenPANRB 14/2017).
 *
 * <p>
 * The regulation prints bands with gaps between them (76.60, 76.61). Ours are closed by
 * grading the rounded index with lower edges only.
 */
public enum QualityGrade {

	/** Sangat baik. */
	A("88.31"),

	/** Baik. */
	B("76.61"),

	/** Kurang baik. */
	C("65.00"),

	/** Tidak baik. */
	D("25.00");

	private final BigDecimal from;

	QualityGrade(String from) {
		this.from = new BigDecimal(from);
	}

	/** The smallest index with two decimals that has this grade. */
	public BigDecimal from() {
		return from;
	}

	static QualityGrade of(BigDecimal index) {
		return Arrays.stream(values()).filter(grade -> index.compareTo(grade.from) >= 0).findFirst().orElseThrow();
	}

}
