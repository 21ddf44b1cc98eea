package id.timbang.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.timbang.scoring.Cap;
import id.timbang.scoring.Direction;
import id.timbang.shared.ConflictException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IndicatorTests {

	private static final Instant NOW = Instant.parse("2026-10-13T02:00:00Z");

	private final Indicator indicator = new Indicator("UJI", Catalogue.quantity("Pertama"));

	@Test
	void beginsAsADraft() {
		assertThat(this.indicator.current().state()).isEqualTo(VersionState.DRAFT);
		assertThat(this.indicator.current().number()).isOne();
	}

	@Test
	void changesItsDraftInPlace() {
		this.indicator.change(Catalogue.quantity("Kedua"));
		assertThat(this.indicator.versions()).hasSize(1);
		assertThat(this.indicator.current().details().name()).isEqualTo("Kedua");
	}

	@Test
	void changesInPlaceWhatIsInForceAsLongAsNothingUsesIt() {
		this.indicator.activate(NOW);
		this.indicator.change(Catalogue.quantity("Kedua"));
		assertThat(this.indicator.versions()).hasSize(1);
		assertThat(this.indicator.current().state()).isEqualTo(VersionState.ACTIVE);
	}

	@Test
	void isActivatedOnce() {
		this.indicator.activate(NOW);
		assertThat(this.indicator.current().activatedAt()).isEqualTo(NOW);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.indicator.activate(NOW));
	}

	@Test
	void staysWhatItIs() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.indicator.change(Catalogue.rubric("Tingkat")));
	}

	@Test
	void isRetiredAndReinstated() {
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.indicator.retire());
		this.indicator.activate(NOW);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.indicator.reinstate());
		this.indicator.retire();
		assertThat(this.indicator.current().state()).isEqualTo(VersionState.RETIRED);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.indicator.retire());
		this.indicator.reinstate();
		assertThat(this.indicator.current().state()).isEqualTo(VersionState.ACTIVE);
	}

	@Test
	void aRangeHasTwoBounds() {
		assertThatIllegalArgumentException().isThrownBy(() -> new QuantityYardstick(null, "%", Direction.RANGE,
				TargetRange.of(BigDecimal.TEN), null, Cap.DEFAULT));
	}

	@Test
	void theSourceFollowsFromWhatIsMeasured() {
		assertThat(startingAt("0").source()).isEqualTo(MeasureSource.SELF_REPORTED);
		assertThat(new QuantityYardstick(Measurement.MEDIAN_MINUTES, "menit", Direction.LOWER, null, null, Cap.DEFAULT)
			.source()).isEqualTo(MeasureSource.MEASURED_DURATION);
	}

	@Test
	void aBaselineIsANumberFromZeroOn() {
		assertThatIllegalArgumentException().isThrownBy(() -> startingAt("-0.0001"));
		assertThat(startingAt("0")).isEqualTo(startingAt("0.0000"));
		assertThat(startingAt("82.5")).isNotEqualTo(startingAt("82.4"));
	}

	private static QuantityYardstick startingAt(String baseline) {
		return new QuantityYardstick(null, "%", Direction.HIGHER, null, new BigDecimal(baseline), Cap.DEFAULT);
	}

	@Test
	void aRubricDescribesFiveLevels() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new RubricYardstick(List.of("1", "2", "3", "4"), Cap.DEFAULT));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new RubricYardstick(List.of("1", "2", " ", "4", "5"), Cap.DEFAULT));
		assertThat(new RubricYardstick(List.of("1", "2", "3", "4", "5"), Cap.DEFAULT).expectation()).isEqualTo("4");
	}

	@Test
	void namesWhatDiffersBetweenTwoVersions() {
		IndicatorDetails before = Catalogue.quantity("Sama");
		assertThat(IndicatorProperty.differences(before, Catalogue.quantity("Sama"))).isEmpty();
		assertThat(IndicatorProperty.differences(before, Catalogue.range("Sama")))
			.containsExactly(IndicatorProperty.DIRECTION, IndicatorProperty.TARGET);
		assertThat(IndicatorProperty.differences(before, Catalogue.rubric("Lain"))).containsExactly(
				IndicatorProperty.NAME, IndicatorProperty.DEFINITION, IndicatorProperty.SOURCE, IndicatorProperty.UNIT,
				IndicatorProperty.DIRECTION, IndicatorProperty.TARGET, IndicatorProperty.LEVELS);
	}

}
