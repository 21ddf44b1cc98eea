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
	A("88.31", "100.00"),

	/** Baik. */
	B("76.61", "88.30"),

	/** Kurang baik. */
	C("65.00", "76.60"),

	/** Tidak baik. */
	D("25.00", "64.99");

	private final BigDecimal from;

	private final BigDecimal until;

	QualityGrade(String from, String until) {
		this.from = new BigDecimal(from);
		this.until = new BigDecimal(until);
	}

	/** The smallest index with two decimals that has this grade. */
	public BigDecimal from() {
		return from;
	}

	/** The largest. */
	public BigDecimal until() {
		return until;
	}

	static QualityGrade of(BigDecimal index) {
		return Arrays.stream(values()).filter(grade -> index.compareTo(grade.from) >= 0).findFirst().orElseThrow();
	}

}
