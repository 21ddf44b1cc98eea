package id.timbang.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import id.timbang.assessment.Recommendation;
import id.timbang.indicator.Aspect;
import id.timbang.indicator.MeasureSource;
import id.timbang.indicator.Measurement;
import id.timbang.plan.MeasureScope;
import id.timbang.result.SheetDocument.Considered;
import id.timbang.result.SheetDocument.Credit;
import id.timbang.result.SheetDocument.Decision;
import id.timbang.result.SheetDocument.NotCounted;
import id.timbang.result.SheetDocument.Rules;
import id.timbang.result.SheetDocument.SheetFigure;
import id.timbang.result.SheetDocument.SheetGap;
import id.timbang.result.SheetDocument.SheetPerson;
import id.timbang.result.SheetLine.SheetEvidence;
import id.timbang.result.SheetMeasure.ElementSum;
import id.timbang.result.SheetPart.SheetValue;
import id.timbang.scoring.Achievement.Clamp;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Component;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Formula;
import id.timbang.scoring.FunctionalLevel;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.ServiceElement;
import id.timbang.scoring.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * Sheets on which everything happens that can happen.
 */
public final class RichSheets {

	private static final LocalDate FROM = LocalDate.of(2031, 5, 1);

	private static final LocalDate UNTIL = LocalDate.of(2031, 5, 31);

	private static final BigDecimal CAP = new BigDecimal("120");

	private static final BigDecimal LEVEL_4 = new BigDecimal("4");

	private static final String UNIT = "%";

	private static final Instant SETTLED = Instant.parse("2031-06-05T17:00:00Z");

	private RichSheets() {
	}

	/** Two parts and a third that does not count; both ratings set, one of them lower. */
	public static SheetDocument decided() {
		SheetPart first = new SheetPart(UUID.randomUUID(), UUID.randomUUID(), 10,
				List.of(corrected(), missing(), rubric()), values(5, "Antrean diurai sendiri."), figure("9780/103"),
				figure("740/7"), SheetFigure.NONE, List.of(), post("Operator SIAK", "Kelurahan Lama", 4, 13));
		SheetPart second = new SheetPart(UUID.randomUUID(), UUID.randomUUID(), 18, List.of(insideRange(), aboveCap()),
				values(4, ""), figure("1040/9"), figure("2020/21"), SheetFigure.NONE, List.of(),
				post("Analis", "Kelurahan Baru", 14, 31));
		return sheet(List.of(first, second), figure("198013/1854"), figure("36010/367"), List.of(),
				new Decision(Rating.MEETS_EXPECTATION, Rating.MEETS_EXPECTATION, null, Rating.ABOVE_EXPECTATION,
						Rating.BELOW_EXPECTATION, null, "Menyelesaikan tunggakan tiga bulan.",
						"Terlambat melapor empat kali.", "", "Maya Fatimah", Instant.parse("2031-06-05T02:30:00Z"),
						"Pertahankan kecepatannya.", Recommendation.EXTEND),
				List.of(new NotCounted(post("Juru Arsip", "Arsip Kota", 1, 3), 3)));
	}

	/** The same after calibration. */
	public static SheetDocument adjusted() {
		return decided().with(new SheetAdjustment(Rating.MEETS_EXPECTATION, Rating.MEETS_EXPECTATION, null,
				"Keterlambatan disebabkan sistem pusat yang padam.", "Eka Prasetyo", "Sari Utami",
				Instant.parse("2031-06-20T03:00:00Z")));
	}

	/**
	 * Two parts whose sources make a total; the predicate set is another one than the
	 * total reaches.
	 */
	public static SheetDocument weighed() {
		SheetPart first = new SheetPart(UUID.randomUUID(), UUID.randomUUID(), 10, List.of(rubric()),
				values(5, "Antrean diurai sendiri."), figure("9780/103"), figure("740/7"), figure("93"),
				List.of(new SheetSum(Component.TOTAL,
						List.of(share(Component.RESULTS, "50", "500/9", Treatment.COUNTED, 0, "880/9", "440000/8100"),
								share(Component.PEERS, "10", "0", Treatment.LEFT_OUT, 0, null, "0"),
								share(Component.SELF, "5", "50/9", Treatment.COUNTED_AS_ZERO, 0, null, "0"),
								share(Component.CITIZENS, "35", "350/9", Treatment.COUNTED, 29, "101", "3535/90")),
						Ratio.of(90), figure("93"))),
				post("Operator SIAK", "Kelurahan Lama", 4, 13));
		SheetPart second = new SheetPart(UUID.randomUUID(), UUID.randomUUID(), 18, List.of(insideRange()),
				values(4, ""), figure("1040/9"), figure("2020/21"), figure("2321/21"),
				List.of(new SheetSum(Component.TOTAL,
						List.of(share(Component.RESULTS, "60", "60", Treatment.COUNTED, 0, "1040/9", "208/3"),
								share(Component.APPRAISER, "40", "40", Treatment.COUNTED, 1, "2020/21", "808/21")),
						Ratio.of(100), figure("2321/21"))),
				post("Analis", "Kelurahan Baru", 14, 31));
		SheetDocument sheet = sheet(List.of(first, second), SheetFigure.NONE, SheetFigure.NONE, List.of(),
				new Decision(null, null, Predicate.NEEDS_IMPROVEMENT, null, null, Predicate.POOR, "", "",
						"Absen tiga pekan tanpa kabar.", "Maya Fatimah", Instant.parse("2031-06-05T02:30:00Z"),
						"Pertahankan kecepatannya.", Recommendation.EXTEND),
				List.of());
		Rules rules = new Rules("PP_30_2019", new BigDecimal("110"), new BigDecimal("90"), new BigDecimal("110"),
				new BigDecimal("90"), new BigDecimal("70"), Conversion.NONE, 4, new Rules.Edges(new BigDecimal("111"),
						new BigDecimal("94"), new BigDecimal("71"), new BigDecimal("48")));
		return new SheetDocument(sheet.person(), sheet.appraiser(), sheet.from(), sheet.until(), rules, sheet.parts(),
				sheet.results(), sheet.behaviour(), figure("65701/700"), sheet.gaps(), sheet.decision(),
				sheet.considered(), sheet.credit(), sheet.notCounted(),
				new SheetDocument.Innovation("Nomor antrean menurut jam.", "SK/12/2031", "Sudah lama dipakai.",
						"Sari Utami", Instant.parse("2031-06-04T02:30:00Z")),
				List.of(new SheetDocument.Voice(Component.PEERS, 4, new BigDecimal("101.90"))), List.of());
	}

	private static SheetSum.Share share(Component component, String weight, String used, Treatment treatment,
			int answers, @Nullable String points, String contribution) {
		return new SheetSum.Share(component, new BigDecimal(weight), Ratio.parse(used), treatment, answers,
				(points != null) ? Ratio.parse(points) : null, Ratio.parse(contribution));
	}

	/** One part that has no figures yet. */
	public static SheetDocument pending() {
		SheetPart part = new SheetPart(UUID.randomUUID(), UUID.randomUUID(), 31, List.of(blocked()),
				List.of(new SheetValue(BehaviourValue.LOYAL, null, null, "Belum cukup lama bekerja bersama.")),
				SheetFigure.NONE, SheetFigure.NONE, SheetFigure.NONE, List.of(),
				post("Operator SIAK", "Kelurahan Lama", 1, 31));
		BigDecimal none = BigDecimal.ZERO;
		return sheet(List.of(part), SheetFigure.NONE, SheetFigure.NONE,
				List.of(new SheetGap("NotReported", "Jumlah layanan", none, none),
						new SheetGap("NotEnoughData", "Lama layanan", none, none),
						new SheetGap("TooFewValues", "", new BigDecimal("1"), new BigDecimal("7")),
						new SheetGap("CoverageTooLow", "", new BigDecimal("25"), new BigDecimal("70"))),
				new Decision(null, null, null, null, null, null, "", "", "", null, null, "Laporkan bulan depan.", null),
				List.of());
	}

	/** The first one, as it was stored before sheets knew of assignments. */
	public static SheetDocument older() {
		SheetDocument sheet = decided();
		List<SheetPart> parts = sheet.parts()
			.stream()
			.map((part) -> new SheetPart(part.reportId(), part.planId(), part.days(), part.lines(), part.values(),
					part.results(), part.behaviour(), part.total(), part.sums(), null))
			.toList();
		return new SheetDocument(sheet.person(), sheet.appraiser(), sheet.from(), sheet.until(), sheet.rules(), parts,
				sheet.results(), sheet.behaviour(), sheet.total(), sheet.gaps(), sheet.decision(), sheet.considered(),
				null, List.of(), null, List.of(), List.of());
	}

	/** Two assignments of a few days, so that the last one stands for all. */
	public static SheetDocument brief() {
		SheetPart part = new SheetPart(UUID.randomUUID(), UUID.randomUUID(), 5, List.of(insideRange(), aboveCap()),
				values(4, ""), figure("1040/9"), figure("2020/21"), SheetFigure.NONE, List.of(),
				post("Analis", "Kelurahan Baru", 27, 31));
		return sheet(List.of(part), figure("1040/9"), figure("2020/21"), List.of(), decided().decision(),
				List.of(new NotCounted(post("Juru Arsip", "Arsip Kota", 24, 26), 3)));
	}

	private static SheetDocument sheet(List<SheetPart> parts, SheetFigure results, SheetFigure behaviour,
			List<SheetGap> gaps, Decision decision, List<NotCounted> notCounted) {
		return new SheetDocument(
				new SheetPerson("Bayu Hidayat, A.Md.", "199006232013031032", "III/b", "Analis", "Kelurahan Baru"),
				new SheetPerson("Maya Fatimah, S.IP.", "197203031994032003", "IV/a", "Lurah", "Kelurahan Atas"), FROM,
				UNTIL,
				new Rules("PERMENPANRB_6_2022", new BigDecimal("110"), new BigDecimal("90"), new BigDecimal("112"),
						new BigDecimal("88"), new BigDecimal("70"), Conversion.PERMENPANRB_8_2021, 3, null),
				parts, results, behaviour, SheetFigure.NONE, gaps, decision,
				List.of(new Considered("Kecamatan Banyumanik", FROM.minusMonths(1), FROM.minusDays(1), 29, 955,
						new BigDecimal("91.48"), UUID.randomUUID())),
				new Credit(FunctionalLevel.AHLI_PERTAMA, 1, new BigDecimal("12.5"), 150, new BigDecimal("1.56")),
				notCounted, null, List.of(), List.of());
	}

	private static SheetLine corrected() {
		return new SheetLine(UUID.randomUUID(), 1, ResultType.MAIN, "Terbitnya dokumen", "IK-05", "Tepat waktu", 3,
				Aspect.WAKTU, MeasureSource.SELF_REPORTED, UNIT, Direction.HIGHER, new BigDecimal("95"),
				new BigDecimal("95"), "", CAP, null, new BigDecimal("99"), new BigDecimal("93.5"), "",
				"Register mencatat 93,5 persen.", "Dua petugas cuti bersamaan.",
				List.of(new SheetEvidence(UUID.randomUUID(), "=register.pdf", null),
						new SheetEvidence(UUID.randomUUID(), "Dasbor", "https://contoh.go.id/dasbor")),
				new BigDecimal("40"), Ratio.parse("160/3"), Treatment.COUNTED, Formula.DIRECT, Ratio.of(95),
				Ratio.parse("1870/19"), Clamp.NONE, 98, Ratio.parse("1870/19"), Ratio.parse("2992/57"));
	}

	/** Measured on too few cases; its weight went to the others. */
	private static SheetLine missing() {
		return measured(
				line(2, "Lama layanan", Direction.LOWER, "7", "7", null, Treatment.LEFT_OUT, Ratio.ZERO, null, null),
				MeasureSource.MEASURED_ON_TIME, new SheetMeasure(Measurement.ON_TIME, MeasureScope.Kind.UNIT,
						"Kelurahan Lama", FROM, UNTIL, 7, 1, null, List.of(), SETTLED));
	}

	private static SheetLine rubric() {
		return new SheetLine(UUID.randomUUID(), 3, ResultType.ADDITIONAL, "Warga paham", "IK-09", "Komunikasi", 1,
				Aspect.KUALITAS, MeasureSource.RUBRIC, "", null, LEVEL_4, LEVEL_4, "Warga paham sekali dijelaskan", CAP,
				null, null, new BigDecimal("5"), "Formulirnya dipakai unit lain", "Formulir dipakai dua kelurahan.", "",
				List.of(), new BigDecimal("35"), Ratio.parse("140/3"), Treatment.COUNTED, Formula.RUBRIC, Ratio.of(4),
				Ratio.of(120), Clamp.NONE, null, Ratio.of(120), Ratio.of(56));
	}

	private static SheetLine insideRange() {
		return line(1, "Kas tersisa", Direction.RANGE, "7", "8", "7.5", Treatment.COUNTED, Ratio.of(50), Formula.INSIDE,
				Ratio.HUNDRED);
	}

	private static SheetLine aboveCap() {
		Ratio index = Ratio.parse("23875/261");
		List<ElementSum> sums = Arrays.stream(ServiceElement.values())
			.map((element) -> new ElementSum(element, (element == ServiceElement.COST) ? 115 : 105))
			.toList();
		return measured(
				line(2, "Kepuasan warga", Direction.HIGHER, "70", "70", null, Treatment.COUNTED, Ratio.of(50),
						Formula.DIRECT, index.times(Ratio.HUNDRED).dividedBy(Ratio.of(70))),
				MeasureSource.MEASURED_SATISFACTION, new SheetMeasure(Measurement.SATISFACTION_INDEX,
						MeasureScope.Kind.UNIT, "Kelurahan Baru", FROM, UNTIL, 29, 0, index, sums, SETTLED));
	}

	private static SheetLine measured(SheetLine line, MeasureSource source, SheetMeasure measure) {
		return new SheetLine(line.originId(), line.number(), line.type(), line.plannedResult(), line.code(),
				line.name(), line.version(), line.aspect(), source, line.unit(), line.direction(), line.targetLow(),
				line.targetHigh(), line.targetText(), line.cap(), measure, null, null, "", "", "", List.of(),
				line.weight(), line.usedWeight(), line.treatment(), line.formula(), line.bound(), line.unclamped(),
				line.clamp(), line.percent(), line.achievement(), line.contribution());
	}

	private static SheetLine blocked() {
		return line(1, "Jumlah layanan", Direction.HIGHER, "120", "120", null, Treatment.BLOCKS, Ratio.ZERO, null,
				null);
	}

	private static SheetLine line(int number, String name, Direction direction, String low, String high,
			@Nullable String realised, Treatment treatment, Ratio used, @Nullable Formula formula,
			@Nullable Ratio unclamped) {
		boolean capped = unclamped != null && unclamped.compareTo(Ratio.of(CAP)) > 0;
		Ratio achieved = capped ? Ratio.of(CAP) : unclamped;
		return new SheetLine(UUID.randomUUID(), number, ResultType.MAIN, "Hasil " + name, "IK-2" + number, name, 2,
				Aspect.BIAYA, MeasureSource.SELF_REPORTED, "satuan", direction, new BigDecimal(low),
				new BigDecimal(high), "", CAP, null, (realised != null) ? new BigDecimal(realised) : null,
				(realised != null) ? new BigDecimal(realised) : null, "", "", "", List.of(), new BigDecimal("25"), used,
				treatment, formula, (formula != null) ? Ratio.of(new BigDecimal(high)) : null, unclamped,
				(unclamped == null) ? null : capped ? Clamp.AT_CAP : Clamp.NONE, null, achieved,
				(achieved != null) ? achieved.times(used).dividedBy(Ratio.HUNDRED) : Ratio.ZERO);
	}

	private static List<SheetValue> values(int level, String feedback) {
		return Arrays.stream(BehaviourValue.values())
			.limit(2)
			.map((value) -> new SheetValue(value, level, BigDecimal.valueOf(20 + 20L * level), feedback))
			.toList();
	}

	private static SheetFigure figure(String exact) {
		return new SheetFigure(Ratio.parse(exact), Ratio.parse(exact).toScore());
	}

	private static SheetAssignment post(String position, String unit, int from, int until) {
		return new SheetAssignment(position, unit, FROM.withDayOfMonth(from), FROM.withDayOfMonth(until));
	}

}
