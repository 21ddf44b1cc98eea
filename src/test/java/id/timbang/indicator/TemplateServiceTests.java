package id.timbang.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.personnel.EmployeeSummary;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.PositionId;
import id.timbang.personnel.PositionLevel;
import id.timbang.personnel.PositionService;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class TemplateServiceTests {

	@Autowired
	private TemplateService templates;

	@Autowired
	private IndicatorService indicators;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Organisations organisations;

	@Autowired
	private PositionService positions;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private IndicatorId quantity;

	private IndicatorVersionId version;

	@BeforeEach
	void makeObjects() {
		this.org = this.organisations.kecamatan();
		this.quantity = this.catalogue.active(Catalogue.quantity("Angka"));
		this.version = this.catalogue.versionInForce(this.quantity);
	}

	@Test
	void keepsAnIncompleteDraft() {
		TemplateId id = begin();
		this.templates.save(HR, id, 0, List.of(Catalogue.row(this.version, null, null)));
		TemplateDraft draft = this.templates.draft(HR, id);
		assertThat(draft.sheet().lines()).hasSize(1);
		assertThat(draft.sheet().sum().missing()).isEqualByComparingTo(new BigDecimal("100"));
	}

	@Test
	void savesNothingWhenItCannotBeActivated() {
		TemplateId id = begin();
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> this.templates.activate(HR, id, 0, List.of(Catalogue.row(this.version, "90", "99.99"))));
		assertThat(this.templates.draft(HR, id).sheet().lines()).isEmpty();
	}

	@Test
	void freezesTheIndicatorsItUses() {
		activate();
		assertThat(this.indicators.page(HR, this.quantity).current().frozen()).isTrue();
		assertThat(this.indicators.page(HR, this.quantity).usedBy()).hasSize(1);
	}

	@Test
	void keepsItsIndicatorsWhenTheyChangeAndTakesTheNewOnesWhenItIsRevised() {
		TemplateId id = activate();
		this.indicators.change(HR, this.quantity, this.catalogue.version(this.quantity), Catalogue.quantity("Baru"));
		this.indicators.activate(HR, this.quantity, this.catalogue.version(this.quantity));
		assertThat(line(this.templates.page(HR, id, 1).sheet()).name()).isEqualTo("Angka");
		assertThat(line(this.templates.draft(HR, this.templates.revise(HR, id)).sheet()).name()).isEqualTo("Baru");
	}

	@Test
	void showsADraftWithTheIndicatorsInForce() {
		TemplateId id = begin();
		this.templates.save(HR, id, 0, List.of(Catalogue.row(this.version, "90", "100")));
		activate(this.organisations.kecamatan().position());
		this.indicators.change(HR, this.quantity, this.catalogue.version(this.quantity), Catalogue.quantity("Baru"));
		this.indicators.activate(HR, this.quantity, this.catalogue.version(this.quantity));
		TemplateDraft draft = this.templates.draft(HR, id);
		assertThat(line(draft.sheet()).name()).isEqualTo("Baru");
		assertThat(draft.renewed()).isOne();
		assertThatExceptionOfType(SeveralRulesException.class).isThrownBy(() -> this.templates.activate(HR, id,
				draft.version(), List.of(Catalogue.row(this.version, "90", "100"))));
	}

	@Test
	void aNewVersionTakesThePlaceOfTheOldOne() {
		TemplateId first = activate();
		TemplateId second = this.templates.revise(HR, first);
		assertThat(this.templates.revise(HR, first)).isEqualTo(second);
		this.templates.activate(HR, second, 0, List.of(Catalogue.row(this.version, "95", "100")));
		assertThat(this.templates.page(HR, second, 1).history()).extracting(TemplatePage.HistoryEntry::state)
			.containsExactly(VersionState.ACTIVE, VersionState.SUPERSEDED);
		assertThat(this.templates.templateFor(this.org.position()).orElseThrow().number()).isEqualTo(2);
	}

	@Test
	void isBegunOnceForARecipient() {
		begin();
		assertThatExceptionOfType(RuleException.class).isThrownBy(this::begin)
			.returns("recipient", RuleException::field);
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.templates.begin(HR, Recipient.position(new PositionId(UUID.randomUUID()))));
	}

	@Test
	void theTemplateOfAPositionComesBeforeThatOfItsGroup() {
		PositionId own = this.positions.add(HR, Catalogue.nextCode(), "Analis Sendiri", PositionLevel.AHLI_MUDA);
		PositionId other = this.positions.add(HR, Catalogue.nextCode(), "Analis Lain", PositionLevel.AHLI_MUDA);
		TemplateId ofPosition = activate(own);
		assertThat(this.templates.templateFor(other)).isEmpty();
		TemplateId ofGroup = this.templates.begin(HR, Recipient.group(PositionGroup.JF));
		this.templates.activate(HR, ofGroup, 0, List.of(Catalogue.row(this.version, "90", "100")));
		Map<PositionId, TemplateSheet> found = this.templates.templatesFor(List.of(own, other, this.org.position()));
		assertThat(found).containsOnlyKeys(own, other);
		assertThat(found.get(own)).extracting(TemplateSheet::id).isEqualTo(ofPosition);
		assertThat(found.get(other)).extracting(TemplateSheet::id).isEqualTo(ofGroup);
		this.templates.retire(HR, ofPosition, this.templates.page(HR, ofPosition, 1).version());
		assertThat(this.templates.templateFor(own)).map(TemplateSheet::id).contains(ofGroup);
		this.templates.retire(HR, ofGroup, this.templates.page(HR, ofGroup, 1).version());
	}

	@Test
	void saysWhomItReaches() {
		TemplatePage page = this.templates.page(HR, activate(), 1);
		assertThat(page.total()).isEqualTo(6);
		assertThat(page.people().items()).extracting(EmployeeSummary::name)
			.hasSize(6)
			.contains("Pegawai " + this.org.mark());
	}

	@Test
	void throwsOnlyADraftAway() {
		TemplateId draft = begin();
		this.templates.discard(HR, draft, 0);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.templates.page(HR, draft, 1));
		TemplateId active = activate();
		long version = this.templates.page(HR, active, 1).version();
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.templates.discard(HR, active, version));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.templates.draft(HR, active));
	}

	@Test
	void refusesAStaleVersion() {
		TemplateId id = begin();
		List<WeightedRow> rows = List.of(Catalogue.row(this.version, "90", "100"));
		this.templates.save(HR, id, 0, rows);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.templates.save(HR, id, 0, rows));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.templates.activate(HR, id, 0, rows));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.templates.discard(HR, id, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update template_row set weight = 99 where template_id = :id",
			"update template_row set planned_result = 'Lain' where template_id = :id",
			"delete from template_row where template_id = :id",
			"insert into template_row select template_id, 1, 'Lain', '', 'MAIN', indicator_version_id, 1, 1, 0 "
					+ "from template_row where template_id = :id",
			"update template set number = 9 where template_id = :id",
			"update template set position_group = 'JPT', position_id = null where template_id = :id",
			"delete from template where template_id = :id" })
	void theDatabaseRefusesToChangeWhatWasActivated(String statement) {
		TemplateId id = activate();
		assertThatExceptionOfType(UncategorizedSQLException.class)
			.isThrownBy(() -> this.jdbc.sql(statement).param("id", id.templateId()).update())
			.withMessageContaining("frozen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "99.99", "0.01" })
	void theDatabaseRefusesToActivateOtherWeights(String weight) {
		TemplateId id = begin();
		this.templates.save(HR, id, 0, List.of(Catalogue.row(this.version, "90", weight)));
		assertThatExceptionOfType(UncategorizedSQLException.class).isThrownBy(() -> forceActive(id))
			.withMessageContaining("exactly 100.00");
	}

	@Test
	void theDatabaseRefusesToActivateNothing() {
		TemplateId id = begin();
		assertThatExceptionOfType(UncategorizedSQLException.class).isThrownBy(() -> forceActive(id))
			.withMessageContaining("exactly 100.00");
	}

	@Test
	void theDatabaseRefusesTwoTemplatesInForce() {
		TemplateId next = this.templates.revise(HR, activate());
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> forceActive(next))
			.withMessageContaining("one_template_in_force");
	}

	@Test
	void theDatabaseRefusesTwoDraftsForARecipient() {
		TemplateId id = begin();
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into template select gen_random_uuid(), 0, position_group, position_id, 2, 'DRAFT', null, now()
				from template where template_id = :id""").param("id", id.templateId()).update())
			.withMessageContaining("one_draft_of_a_template");
	}

	@Test
	void aListTakesTheSameStatementsForOneAndForTwenty() throws Exception {
		activate();
		int few = this.statements.during(() -> this.templates.list(HR, null, 1)).size();
		IntStream.range(0, 20).forEach((number) -> activate(this.organisations.kecamatan().position()));
		assertThat(this.statements.during(() -> this.templates.list(HR, null, 1))).hasSize(few)
			.hasSizeLessThanOrEqualTo(4);
	}

	private void forceActive(TemplateId id) {
		this.jdbc.sql("update template set state = 'ACTIVE' where template_id = :id")
			.param("id", id.templateId())
			.update();
	}

	private TemplateId begin() {
		return this.templates.begin(HR, Recipient.position(this.org.position()));
	}

	private TemplateId activate() {
		return activate(this.org.position());
	}

	private TemplateId activate(PositionId position) {
		TemplateId id = this.templates.begin(HR, Recipient.position(position));
		this.templates.activate(HR, id, 0, List.of(Catalogue.row(this.version, "90", "100")));
		return id;
	}

	private static VersionedIndicator line(TemplateSheet sheet) {
		return sheet.lines().get(0).indicator();
	}

}
