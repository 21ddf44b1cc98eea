package id.timbang.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.scoring.Cap;
import id.timbang.scoring.Direction;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Indicators and rows for tests, none like another.
 */
@Component
public class Catalogue {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final IndicatorService indicators;

	Catalogue(IndicatorService indicators) {
		this.indicators = indicators;
	}

	/** A code that nobody has yet. */
	public static String nextCode() {
		return "UJI-" + NUMBER.incrementAndGet();
	}

	/** Measured by a number; higher is better. */
	public static IndicatorDetails quantity(String name) {
		return details(name, new QuantityYardstick(null, "%", Direction.HIGHER, TargetRange.of(new BigDecimal("90")),
				null, Cap.DEFAULT));
	}

	/** An amount of work; more is better. */
	public static IndicatorDetails amount(String name) {
		return new IndicatorDetails(name, "Cara menghitung " + name, Aspect.KUANTITAS, PositionGroup.PENGAWAS,
				new QuantityYardstick(null, "layanan", Direction.HIGHER, TargetRange.of(new BigDecimal("320")), null,
						Cap.DEFAULT),
				"", "");
	}

	/** Measured by the system; more is better. */
	public static IndicatorDetails measured(String name, Measurement measurement) {
		return details(name, new QuantityYardstick(measurement, "layanan", Direction.HIGHER,
				TargetRange.of(new BigDecimal("80")), null, Cap.DEFAULT));
	}

	/** Measured by a number that is best within a range. */
	public static IndicatorDetails range(String name) {
		return details(name, new QuantityYardstick(null, "%", Direction.RANGE,
				TargetRange.between(new BigDecimal("93"), new BigDecimal("100")), null, Cap.DEFAULT));
	}

	/** Measured by five levels. */
	public static IndicatorDetails rubric(String name) {
		return details(name, new RubricYardstick(List.of("satu", "dua", "tiga", "empat", "lima"), Cap.DEFAULT));
	}

	private static IndicatorDetails details(String name, Yardstick yardstick) {
		return new IndicatorDetails(name, "Cara menghitung " + name, Aspect.WAKTU, PositionGroup.PENGAWAS, yardstick,
				"", "");
	}

	/** A row of a template. */
	public static WeightedRow row(IndicatorVersionId indicator, @Nullable String target, @Nullable String weight) {
		return row(indicator, target, weight, ResultType.MAIN);
	}

	/** A row of a template. */
	public static WeightedRow row(IndicatorVersionId indicator, @Nullable String target, @Nullable String weight,
			ResultType type) {
		return new WeightedRow("Terlayaninya warga", "", type, indicator,
				(target != null) ? TargetRange.of(new BigDecimal(target)) : null,
				(weight != null) ? Weight.of(weight) : null);
	}

	/** A draft in the catalogue. */
	public IndicatorId draft(IndicatorDetails details) {
		return this.indicators.add(HR, nextCode(), details);
	}

	/** An indicator in force. */
	public IndicatorId active(IndicatorDetails details) {
		IndicatorId id = draft(details);
		this.indicators.activate(HR, id, version(id));
		return id;
	}

	/** A version in force. */
	public IndicatorVersionId activeVersion(IndicatorDetails details) {
		return versionInForce(active(details));
	}

	/** The version of an indicator that can be chosen today. */
	public IndicatorVersionId versionInForce(IndicatorId id) {
		return this.indicators.offered()
			.stream()
			.filter((one) -> one.indicatorId().equals(id))
			.findFirst()
			.orElseThrow()
			.id();
	}

	/** For the next command. */
	public long version(IndicatorId id) {
		return this.indicators.page(HR, id).version();
	}

}
