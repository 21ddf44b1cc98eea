package id.timbang.demo;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Computes a score sheet again from nothing but its CSV, as a distrustful reader would:
 * with fractions of its own and without a line of ours.
 */
final class Recomputation {

	private static final List<String> ABOVE_TO_BELOW = List.of("DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI",
			"DI_BAWAH_EKSPEKTASI");

	private final List<CSVRecord> rows;

	private final List<String> differences = new ArrayList<>();

	private Recomputation(List<CSVRecord> rows) {
		this.rows = rows;
	}

	/** What the sheet says otherwise than we do; empty if every digit is the same. */
	static List<String> differences(String csv) {
		try (CSVParser parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv.substring(1)))) {
			Recomputation again = new Recomputation(parser.getRecords());
			again.compute();
			return again.differences;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void compute() {
		Q results = Q.ZERO;
		Q coverage = Q.ZERO;
		for (CSVRecord line : of("INDIKATOR")) {
			coverage = isMissing(line) ? coverage : coverage.plus(new Q(line.get("bobot")));
		}
		boolean enough = coverage.compareTo(new Q(one("CAKUPAN_TERENDAH").get("nilai"))) >= 0;
		for (CSVRecord line : of("INDIKATOR")) {
			if (isMissing(line)) {
				continue;
			}
			Q achieved = achievement(line);
			Q part = !enough ? Q.ZERO : achieved.times(new Q(line.get("bobot"))).over(coverage);
			compare(line, "capaian", achieved.decimal(4));
			compare(line, "sumbangan", part.decimal(4));
			results = results.plus(part);
		}
		Q behaviour = Q.ZERO;
		for (CSVRecord value : of("PERILAKU")) {
			Q points = new Q("20").plus(new Q("20").times(new Q(value.get("tingkat"))));
			compare(value, "capaian", points.decimal(0));
			behaviour = behaviour.plus(points);
		}
		if (!enough) {
			expectNoFigure();
			return;
		}
		conclude(results.decimal(2), behaviour.over(new Q(Integer.toString(of("PERILAKU").size()))).decimal(2));
	}

	private void conclude(BigDecimal results, BigDecimal behaviour) {
		compare(one("HASIL_KERJA"), "nilai", results);
		compare(one("PERILAKU_KERJA"), "nilai", behaviour);
		compare("SARAN_HASIL_KERJA", suggested(results, ""));
		compare("SARAN_PERILAKU_KERJA", suggested(behaviour, "_PERILAKU"));
		compare("PREDIKAT",
				predicate(one("RATING_HASIL_KERJA").get("nilai"), one("RATING_PERILAKU_KERJA").get("nilai")));
	}

	/** Measured on fewer than ten cases: its weight goes to the others (S12). */
	private static boolean isMissing(CSVRecord line) {
		return !line.get("diukur").isEmpty() && Long.parseLong(line.get("kasus")) < 10
				&& !line.get("diukur").equals("VOLUME");
	}

	private void expectNoFigure() {
		if (!one("HASIL_KERJA").get("nilai").isEmpty() || !one("SARAN_HASIL_KERJA").get("nilai").isEmpty()) {
			this.differences.add("a figure of too little weight");
		}
	}

	private static Q achievement(CSVRecord line) {
		if (line.get("arah").equals("RUBRIC")) {
			return new Q("20").plus(new Q("20").times(new Q(line.get("tingkat"))))
				.atMost(line.get("capaian_tertinggi"));
		}
		Q realised = realised(line);
		Q low = new Q(line.get("target_bawah"));
		Q high = new Q(line.get("target_atas"));
		boolean under = realised.compareTo(low) < 0;
		if (!under && realised.compareTo(high) <= 0 && low.compareTo(high) != 0) {
			return Q.HUNDRED;
		}
		Q share = realised.over(under ? low : high);
		boolean less = line.get("arah").equals("LOWER") || (line.get("arah").equals("RANGE") && !under);
		Q points = (less ? new Q("2").minus(share) : share).times(Q.HUNDRED);
		return points.atMost(line.get("capaian_tertinggi"));
	}

	/** What is measured is written as a fraction, everything else as it was typed. */
	private static Q realised(CSVRecord line) {
		String[] fraction = line.get("realisasi_pecahan").split("/", -1);
		return line.get("diukur").isEmpty() ? new Q(line.get("realisasi"))
				: (fraction.length == 1) ? new Q(fraction[0]) : new Q(fraction[0]).over(new Q(fraction[1]));
	}

	private String suggested(BigDecimal figure, String side) {
		if (figure.compareTo(new BigDecimal(one("BATAS_DI_ATAS" + side).get("nilai"))) >= 0) {
			return ABOVE_TO_BELOW.get(0);
		}
		BigDecimal meets = new BigDecimal(one("BATAS_SESUAI" + side).get("nilai"));
		return ABOVE_TO_BELOW.get((figure.compareTo(meets) >= 0) ? 1 : 2);
	}

	/** The nine cells of PermenPANRB 6/2022, rows of results from the best down. */
	private static String predicate(String results, String behaviour) {
		String[][] matrix = { { "SANGAT_BAIK", "BAIK", "KURANG" }, { "BAIK", "BAIK", "KURANG" },
				{ "BUTUH_PERBAIKAN", "BUTUH_PERBAIKAN", "SANGAT_KURANG" } };
		return matrix[ABOVE_TO_BELOW.indexOf(results)][ABOVE_TO_BELOW.indexOf(behaviour)];
	}

	private List<CSVRecord> of(String kind) {
		return this.rows.stream().filter((row) -> row.get("jenis").equals(kind)).toList();
	}

	private CSVRecord one(String kind) {
		return of(kind).get(0);
	}

	private void compare(CSVRecord row, String column, BigDecimal ours) {
		if (new BigDecimal(row.get(column)).compareTo(ours) != 0) {
			this.differences.add(row.get("jenis") + " " + row.get("nomor") + " " + column + ": " + row.get(column)
					+ " and not " + ours);
		}
	}

	private void compare(String kind, String ours) {
		if (!one(kind).get("nilai").equals(ours)) {
			this.differences.add(kind + ": " + one(kind).get("nilai") + " and not " + ours);
		}
	}

	/**
	 * A fraction.
	 */
	private record Q(BigInteger up, BigInteger down) implements Comparable<Q> {

		static final Q ZERO = new Q("0");

		static final Q HUNDRED = new Q("100");

		Q(String decimal) {
			this(new BigDecimal(decimal));
		}

		private Q(BigDecimal decimal) {
			this(decimal.setScale(Math.max(0, decimal.scale())).unscaledValue(),
					BigInteger.TEN.pow(Math.max(0, decimal.scale())));
		}

		Q plus(Q other) {
			return new Q(this.up.multiply(other.down).add(other.up.multiply(this.down)),
					this.down.multiply(other.down));
		}

		Q minus(Q other) {
			return plus(new Q(other.up.negate(), other.down));
		}

		Q times(Q other) {
			return new Q(this.up.multiply(other.up), this.down.multiply(other.down));
		}

		Q over(Q other) {
			return times(new Q(other.down, other.up));
		}

		/** Not above this, and not below zero. */
		Q atMost(String highest) {
			Q top = new Q(highest);
			return (compareTo(top) > 0) ? top : (this.up.signum() < 0) ? ZERO : this;
		}

		/** Half a digit goes up. */
		BigDecimal decimal(int digits) {
			BigInteger scaled = this.up.multiply(BigInteger.TEN.pow(digits)).shiftLeft(1).add(this.down);
			return new BigDecimal(scaled.divide(this.down.shiftLeft(1)), digits);
		}

		@Override
		public int compareTo(Q other) {
			return this.up.multiply(other.down).compareTo(other.up.multiply(this.down));
		}

	}

}
