package id.timbang.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import id.timbang.indicator.Aspect;
import id.timbang.indicator.MeasureSource;
import id.timbang.period.PeriodSummary;
import id.timbang.result.SheetDocument.Decision;
import id.timbang.result.SheetDocument.Rules;
import id.timbang.result.SheetDocument.SheetFigure;
import id.timbang.result.SheetDocument.SheetPerson;
import id.timbang.result.SheetPart.SheetValue;
import id.timbang.scoring.Achievement.Clamp;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Component;
import id.timbang.scoring.Conversion;
import id.timbang.scoring.Direction;
import id.timbang.scoring.Formula;
import id.timbang.scoring.Level;
import id.timbang.scoring.Rating;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * A plain sheet of a plain person, of which a test says what matters to it.
 */
public final class TestSheet {

	private static final BigDecimal CAP = new BigDecimal("120");

	private final List<SheetPart> earlier = new ArrayList<>();

	private final List<SheetLine> lines = new ArrayList<>();

	private final List<SheetDocument.Voice> voices = new ArrayList<>();

	private final PeriodSummary period;

	private SheetFigure results = figure("100");

	private SheetFigure behaviour = figure("100");

	private SheetFigure total = SheetFigure.NONE;

	private @Nullable SheetAssignment post;

	private @Nullable String decidedBy = "Maya Fatimah";

	private @Nullable Integer level = 4;

	private Conversion conversion = Conversion.NONE;

	private TestSheet(PeriodSummary period) {
		this.period = period;
		this.post = new SheetAssignment("Operator", "Kelurahan Lama", period.from(), period.until());
	}

	/** For somebody's result of a period, by the rules of that period. */
	public static TestSheet of(PeriodSummary period) {
		return new TestSheet(period);
	}

	/** With these figures; none is a missing one. */
	public TestSheet figures(@Nullable String results, @Nullable String behaviour) {
		this.results = figure(results);
		this.behaviour = figure(behaviour);
		return this;
	}

	/** With this total. */
	public TestSheet total(String total) {
		this.total = figure(total);
		return this;
	}

	/** Somewhere else, or as something else. */
	public TestSheet post(String position, String unit) {
		this.post = new SheetAssignment(position, unit, this.period.from(), this.period.until());
		return this;
	}

	/** As it was stored before sheets knew of assignments. */
	public TestSheet withoutPost() {
		this.post = null;
		return this;
	}

	/** After an earlier assignment within the same period. */
	public TestSheet after(String position, String unit) {
		LocalDate day = this.period.from().plusDays(9);
		this.earlier.add(new SheetPart(UUID.randomUUID(), UUID.randomUUID(), 10, List.of(), List.of(), SheetFigure.NONE,
				SheetFigure.NONE, SheetFigure.NONE, List.of(),
				new SheetAssignment(position, unit, this.period.from(), day)));
		return this;
	}

	/** Rated by this person; by nobody yet where it is none. */
	public TestSheet ratedBy(@Nullable String appraiser) {
		this.decidedBy = appraiser;
		return this;
	}

	/** With this level for all seven values. */
	public TestSheet level(@Nullable Integer each) {
		this.level = each;
		return this;
	}

	/** With converted achievements. */
	public TestSheet converted() {
		this.conversion = Conversion.PERMENPANRB_8_2021;
		return this;
	}

	/** Colleagues said this together, without being computed. */
	public TestSheet heard(String figure) {
		this.voices.add(new SheetDocument.Voice(Component.PEERS, 3, new BigDecimal(figure)));
		return this;
	}

	/** With these indicators. */
	public TestSheet lines(SheetLine... wanted) {
		this.lines.addAll(Arrays.asList(wanted));
		return this;
	}

	/** What has been said so far. */
	public SheetDocument written() {
		SheetPerson person = new SheetPerson("Pegawai", "199006232013031032", "III/b", "Operator", "Kelurahan Lama");
		List<SheetPart> parts = new ArrayList<>(this.earlier);
		parts.add(new SheetPart(UUID.randomUUID(), UUID.randomUUID(), 20, this.lines, values(), this.results,
				this.behaviour, this.total, List.of(), this.post));
		BigDecimal above = new BigDecimal("110");
		BigDecimal meets = new BigDecimal("90");
		Rating given = (this.decidedBy != null && this.results.shown() != null && this.behaviour.shown() != null)
				? Rating.MEETS_EXPECTATION : null;
		return new SheetDocument(person,
				new SheetPerson("Lurah Lama", "197203031994032003", "IV/a", "Lurah", "Kelurahan Lama"),
				this.period.from(), this.period.until(),
				new Rules(this.period.rules().policy().name(), above, meets, above, meets, new BigDecimal("70"),
						this.conversion, this.period.rulesNumber(), null),
				parts, this.results, this.behaviour, this.total, List.of(),
				new Decision(given, given, null, given, given, null, "", "", "", this.decidedBy, null, "", null),
				List.of(), null, List.of(), null, this.voices, List.of());
	}

	/** An item of a plan that reached so many points, higher being better. */
	public static SheetLine line(UUID origin, String code, @Nullable String points) {
		return line(origin, code, 1, "%", Direction.HIGHER, MeasureSource.SELF_REPORTED, "100", points, null);
	}

	/** The same by this version of the indicator, with this target. */
	public static SheetLine defined(UUID origin, int version, String target, String points) {
		return line(origin, "IK-05", version, "%", Direction.HIGHER, MeasureSource.SELF_REPORTED, target, points, null);
	}

	/** The same, measured in this way. */
	static SheetLine line(UUID origin, String code, int version, String unit, @Nullable Direction direction,
			MeasureSource source, String target, @Nullable String points, @Nullable SheetMeasure measured) {
		@Nullable Ratio reached = (points != null) ? Ratio.parse(points) : null;
		@Nullable BigDecimal realised = (reached != null && measured == null) ? reached.toDecimal(2) : null;
		return new SheetLine(origin, 1, ResultType.MAIN, "Warga terlayani", code, "Indikator " + code, version,
				Aspect.WAKTU, source, unit, direction, new BigDecimal(target), new BigDecimal(target), "", CAP,
				measured, realised, realised, "", "", "", List.of(), new BigDecimal("100"), Ratio.HUNDRED,
				(reached != null) ? Treatment.COUNTED : Treatment.BLOCKS, (reached != null) ? Formula.DIRECT : null,
				(reached != null) ? Ratio.HUNDRED : null, reached, (reached != null) ? Clamp.NONE : null, null, reached,
				(reached != null) ? reached : Ratio.ZERO);
	}

	private List<SheetValue> values() {
		@Nullable Integer given = this.level;
		return Arrays.stream(BehaviourValue.values())
			.map((value) -> new SheetValue(value, given,
					(given != null) ? new Level(given).points().toScore().stripTrailingZeros() : null, ""))
			.toList();
	}

	private static SheetFigure figure(@Nullable String exact) {
		return (exact != null) ? new SheetFigure(Ratio.parse(exact), Ratio.parse(exact).toScore()) : SheetFigure.NONE;
	}

}
