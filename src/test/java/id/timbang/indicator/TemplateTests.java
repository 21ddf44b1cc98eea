package id.timbang.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.timbang.scoring.Weight;
import id.timbang.shared.ConflictException;
import id.timbang.shared.SeveralRulesException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TemplateTests {

	private static final Instant NOW = Instant.parse("2026-10-13T02:00:00Z");

	private static final VersionedIndicator RUBRIC = new VersionedIndicator(IndicatorVersionId.next(),
			IndicatorId.next(), "UJI", 1, VersionState.ACTIVE, Catalogue.rubric("Tingkat"));

	private static final List<WeightedRow> COMPLETE = List.of(Catalogue.row(RUBRIC.id(), null, "100"));

	private final Template template = new Template(Recipient.group(PositionGroup.PENGAWAS), 1, List.of(), NOW);

	@Test
	void takesIncompleteRowsAsADraft() {
		this.template.write(List.of(Catalogue.row(RUBRIC.id(), null, null)), NOW);
		assertThat(this.template.rows()).hasSize(1);
		assertThat(this.template.state()).isEqualTo(VersionState.DRAFT);
	}

	@Test
	void isNotActivatedUntilItsRowsCount() {
		assertThatExceptionOfType(SeveralRulesException.class).isThrownBy(this::activate);
		assertThat(this.template.state()).isEqualTo(VersionState.DRAFT);
	}

	@Test
	void isFrozenOnceActivated() {
		this.template.write(COMPLETE, NOW);
		activate();
		assertThat(this.template.activatedAt()).isEqualTo(NOW);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.template.write(List.of(), NOW));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(this::activate);
	}

	@Test
	void endsOnlyFromBeingInForce() {
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.template.retire(NOW));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.template.supersede(NOW));
		this.template.write(COMPLETE, NOW);
		activate();
		this.template.retire(NOW);
		assertThat(this.template.state()).isEqualTo(VersionState.RETIRED);
	}

	@Test
	void isForAGroupOrForAPosition() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Recipient(null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> Recipient.group(PositionGroup.ALL));
	}

	private void activate() {
		this.template.activate(new RowRules(Weight.of("20")), Map.of(RUBRIC.id(), RUBRIC), NOW);
	}

}
