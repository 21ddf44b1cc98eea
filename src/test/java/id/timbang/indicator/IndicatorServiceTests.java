package id.timbang.indicator;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.indicator.IndicatorPage.VersionEntry;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class IndicatorServiceTests {

	@Autowired
	private IndicatorService indicators;

	@Autowired
	private IndicatorRepository repository;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@ParameterizedTest
	@ValueSource(strings = { "quantity", "range", "rubric" })
	void keepsEverythingThatIsSaid(String kind) {
		IndicatorDetails details = switch (kind) {
			case "quantity" -> Catalogue.quantity("Angka");
			case "range" -> Catalogue.range("Rentang");
			default -> Catalogue.rubric("Tingkat");
		};
		IndicatorId id = this.catalogue.draft(details);
		assertThat(this.indicators.page(HR, id).current().details()).isEqualTo(details);
	}

	@Test
	void offersOnlyWhatIsInForce() {
		IndicatorId id = this.catalogue.draft(Catalogue.quantity("Angka"));
		assertThat(isOffered(id)).isFalse();
		this.indicators.activate(HR, id, this.catalogue.version(id));
		assertThat(isOffered(id)).isTrue();
		this.indicators.retire(HR, id, this.catalogue.version(id));
		assertThat(isOffered(id)).isFalse();
		this.indicators.reinstate(HR, id, this.catalogue.version(id));
		assertThat(isOffered(id)).isTrue();
	}

	@Test
	void aChangeOfWhatIsInUseIsANewVersion() {
		IndicatorId id = this.catalogue.active(Catalogue.quantity("Sebelum"));
		IndicatorVersionId before = use(id);
		this.indicators.change(HR, id, this.catalogue.version(id), Catalogue.range("Sesudah"));
		IndicatorPage draft = this.indicators.page(HR, id);
		assertThat(draft.current().details().name()).isEqualTo("Sebelum");
		assertThat(draft.editable().number()).isEqualTo(2);
		this.indicators.activate(HR, id, draft.version());
		IndicatorPage page = this.indicators.page(HR, id);
		assertThat(page.history()).extracting(VersionEntry::state)
			.containsExactly(VersionState.ACTIVE, VersionState.SUPERSEDED);
		assertThat(page.current().changed()).containsExactly(IndicatorProperty.NAME, IndicatorProperty.DEFINITION,
				IndicatorProperty.DIRECTION, IndicatorProperty.TARGET);
		assertThat(this.indicators.versions(List.of(before)).get(before)).extracting(VersionedIndicator::name)
			.isEqualTo("Sebelum");
	}

	@Test
	void takesACodeOnce() {
		String code = Catalogue.nextCode();
		this.indicators.add(HR, code, Catalogue.quantity("Satu"));
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.indicators.add(HR, code, Catalogue.quantity("Dua")))
			.returns("code", RuleException::field);
	}

	@Test
	void refusesAStaleVersion() {
		IndicatorId id = this.catalogue.active(Catalogue.quantity("Angka"));
		long stale = this.catalogue.version(id);
		this.indicators.change(HR, id, stale, Catalogue.quantity("Lain"));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.indicators.change(HR, id, stale, Catalogue.quantity("Lain lagi")));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.indicators.retire(HR, id, stale));
	}

	@Test
	void whoeverChangesAVersionThatIsJustBeingUsedComesTooLate() {
		IndicatorId id = this.catalogue.active(Catalogue.quantity("Angka"));
		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class).isThrownBy(() -> inTransaction(() -> {
			Indicator indicator = this.repository.findById(id).orElseThrow();
			assertThat(indicator.current().isFrozen()).isFalse();
			inTransaction(() -> this.indicators.markUsed(List.of(this.catalogue.versionInForce(id))));
			indicator.change(Catalogue.quantity("Terlambat"));
		}));
		assertThat(this.indicators.page(HR, id).current().details().name()).isEqualTo("Angka");
	}

	@Test
	void isUsedOnlyWithinTheTransactionOfItsUser() {
		IndicatorVersionId version = this.catalogue.activeVersion(Catalogue.quantity("Angka"));
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.indicators.markUsed(List.of(version)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "name = 'Lain'", "target_low = 91, target_high = 91", "cap = 110", "direction = 'LOWER'",
			"frozen_at = null", "number = 9", "unit = 'hari'", "baseline = 1" })
	void theDatabaseRefusesToChangeWhatIsInUse(String change) {
		IndicatorVersionId version = use(this.catalogue.active(Catalogue.quantity("Angka")));
		String statement = "update indicator_version set " + change + " where indicator_version_id = :id";
		assertThatExceptionOfType(UncategorizedSQLException.class)
			.isThrownBy(() -> this.jdbc.sql(statement).param("id", version.indicatorVersionId()).update())
			.withMessageContaining("frozen");
	}

	@Test
	void theDatabaseRefusesToDeleteWhatIsInUse() {
		IndicatorVersionId version = use(this.catalogue.active(Catalogue.quantity("Angka")));
		assertThatExceptionOfType(UncategorizedSQLException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from indicator_version where indicator_version_id = :id")
				.param("id", version.indicatorVersionId())
				.update())
			.withMessageContaining("frozen");
	}

	@Test
	void theDatabaseChangesWhatIsNotInUse() {
		IndicatorVersionId version = this.catalogue.activeVersion(Catalogue.quantity("Angka"));
		assertThat(this.jdbc.sql("update indicator_version set cap = 110 where indicator_version_id = :id")
			.param("id", version.indicatorVersionId())
			.update()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "target_low = 0, target_high = 0", "target_low = null", "target_high = 1", "cap = 99.99",
			"cap = 120.01", "unit = null", "levels = '{a,b,c,d,e}'", "source = 'RUBRIC'", "direction = 'RANGE'",
			"kind = 'QUALITATIVE'", "state = 'DRAFT'", "baseline = -1" })
	void theDatabaseRefusesWhatCanNeverBeTrue(String change) {
		IndicatorVersionId version = this.catalogue.activeVersion(Catalogue.quantity("Angka"));
		String statement = "update indicator_version set " + change + " where indicator_version_id = :id";
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql(statement).param("id", version.indicatorVersionId()).update());
	}

	@Test
	void theDatabaseRefusesABaselineForLevels() {
		IndicatorVersionId version = this.catalogue.activeVersion(Catalogue.rubric("Tingkat"));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(
					() -> this.jdbc.sql("update indicator_version set baseline = 1 where indicator_version_id = :id")
						.param("id", version.indicatorVersionId())
						.update())
			.withMessageContaining("only_numbers_have_a_baseline");
	}

	@Test
	void theDatabaseRefusesTwoVersionsInForce() {
		IndicatorId id = this.catalogue.active(Catalogue.quantity("Angka"));
		use(id);
		this.indicators.change(HR, id, this.catalogue.version(id), Catalogue.quantity("Lain"));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update indicator_version set state = 'ACTIVE' where indicator_id = :id")
				.param("id", id.indicatorId())
				.update())
			.withMessageContaining("one_version_in_force");
	}

	@Test
	void narrowsTheCatalogue() {
		String word = "saring" + Catalogue.nextCode().toLowerCase(Locale.ROOT);
		IndicatorId draft = this.catalogue.draft(Catalogue.quantity("Angka " + word));
		IndicatorId active = this.catalogue.active(Catalogue.rubric("Tingkat " + word));
		assertThat(found(new IndicatorFilter(word, null, null, null, null))).containsExactlyInAnyOrder(draft, active);
		assertThat(found(new IndicatorFilter(word, IndicatorKind.QUALITATIVE, null, null, null)))
			.containsExactly(active);
		assertThat(found(new IndicatorFilter(word, null, Aspect.BIAYA, null, null))).isEmpty();
		assertThat(found(new IndicatorFilter(word, null, Aspect.WAKTU, PositionGroup.PENGAWAS, VersionState.DRAFT)))
			.containsExactly(draft);
		assertThat(found(new IndicatorFilter(word, null, null, PositionGroup.JPT, null))).isEmpty();
		assertThat(found(new IndicatorFilter("%_\\", null, null, null, null))).isEmpty();
	}

	@Test
	void aListTakesTheSameStatementsForTwoAndForTwentyFive() throws Exception {
		String word = "hitung" + Catalogue.nextCode();
		IndicatorFilter filter = new IndicatorFilter(word, null, null, null, null);
		IntStream.range(0, 2).forEach((number) -> this.catalogue.active(Catalogue.rubric(word + number)));
		int few = this.statements.during(() -> this.indicators.list(HR, filter, 1)).size();
		IntStream.range(2, 30).forEach((number) -> this.catalogue.active(Catalogue.rubric(word + number)));
		assertThat(this.statements.during(() -> this.indicators.list(HR, filter, 1))).hasSize(few).hasSize(1);
		assertThat(this.indicators.list(HR, filter, 1).items()).hasSize(25);
		assertThat(this.indicators.list(HR, filter, 2).items()).hasSize(5);
	}

	@Test
	void findsVersionsInBulk() throws Exception {
		List<IndicatorVersionId> ids = IntStream.range(0, 5)
			.mapToObj((number) -> this.catalogue.activeVersion(Catalogue.quantity("Angka " + number)))
			.toList();
		assertThat(this.indicators.versions(ids)).containsOnlyKeys(ids);
		assertThat(this.statements.during(() -> this.indicators.versions(ids))).hasSize(1);
		assertThat(this.indicators.versions(List.of())).isEmpty();
	}

	@Test
	void saysThatSomethingUnknownDoesNotExist() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.indicators.page(HR, new IndicatorId(UUID.randomUUID())));
	}

	private List<IndicatorId> found(IndicatorFilter filter) {
		List<IndicatorId> ids = this.indicators.list(HR, filter, 1).items().stream().map(IndicatorSummary::id).toList();
		assertThat(this.indicators.count(HR, filter)).isEqualTo(ids.size());
		return ids;
	}

	private boolean isOffered(IndicatorId id) {
		return this.indicators.offered().stream().anyMatch((one) -> one.indicatorId().equals(id));
	}

	private IndicatorVersionId use(IndicatorId id) {
		IndicatorVersionId version = this.catalogue.versionInForce(id);
		inTransaction(() -> this.indicators.markUsed(List.of(version)));
		return version;
	}

	private void inTransaction(Runnable work) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		transaction.executeWithoutResult((status) -> work.run());
	}

}
