package id.timbang.service;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static id.timbang.service.TestServices.minutes;
import static id.timbang.service.TestServices.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class StandardServiceTests {

	private static final String REASON = "Perwal 12 Tahun 2026";

	@Autowired
	private StandardService standards;

	@Autowired
	private ServiceCatalogue catalogue;

	@Autowired
	private TestServices fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@BeforeEach
	void setUpTheAgency() {
		this.agency.setUp();
	}

	@Test
	void offersAServiceWithItsStages() {
		StandardDetails details = minutes(15, stage("Penerimaan", "3"), stage("Verifikasi", "4.5"),
				stage("Pengesahan", "7.50"));
		ServiceId id = this.fixture.add(UnitType.DINAS, details);
		ServicePage page = this.standards.page(HR, id);
		assertThat(page.current().details()).isEqualTo(details);
		assertThat(page.current().number()).isEqualTo(1);
		assertThat(page.current().inForceSince()).isEqualTo(this.clock.instant());
		assertThat(page.isOffered()).isTrue();
	}

	@Test
	void refusesACodeThatIsTaken() {
		String code = page(this.fixture.usual()).code();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.standards.add(HR, new NewService(code, "Layanan lain", UnitType.DINAS, minutes(10))))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("code"));
	}

	@Test
	void correctsAStandardThatNobodyReliesOn() {
		ServiceId id = this.fixture.add(UnitType.DINAS, minutes(15, stage("Satu", "5"), stage("Dua", "10")));
		StandardDetails corrected = minutes(20, stage("Dua", "5"), stage("Satu", "14"), stage("Tiga", "1"));
		change(id, corrected, "");
		assertThat(page(id).standards()).singleElement()
			.satisfies((only) -> assertThat(only.details()).isEqualTo(corrected))
			.satisfies((only) -> assertThat(only.number()).isEqualTo(1));
	}

	@Test
	void keepsWhatWasPromisedAndPromisesSomethingNew() {
		ServiceId id = this.fixture.add(UnitType.DINAS);
		StandardId first = promise(id);
		this.clock.pass(Duration.ofDays(1));
		change(id, minutes(20), REASON);
		StandardId second = promise(id);
		assertThat(second).isNotEqualTo(first);
		ServicePage page = page(id);
		assertThat(page.standards()).extracting(ServicePage.StandardEntry::number).containsExactly(2, 1);
		assertThat(page.standards().get(1).details()).isEqualTo(minutes(15));
		assertThat(page.current().details()).isEqualTo(minutes(20));
		assertThat(page.current().reason()).isEqualTo(REASON);
		assertThat(page.current().changed()).containsExactly(StandardProperty.TIME);
		assertThat(page.current().before()).isEqualTo(minutes(15));
		assertThat(this.catalogue.history().at(id, this.clock.instant())).isEqualTo(second);
		assertThat(this.catalogue.history().at(id, this.clock.instant().minusSeconds(1))).isEqualTo(first);
		assertThat(this.catalogue.history().at(id, this.clock.instant().minus(Duration.ofDays(1000)))).isEqualTo(first);
	}

	@Test
	void asksWhyAPromiseChanges() {
		ServiceId id = this.fixture.add(UnitType.DINAS);
		promise(id);
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> change(id, minutes(20), "Baru saja"))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("reason"));
		change(id, minutes(20), REASON);
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> change(id, minutes(25), ""))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("reason"));
		assertThat(page(id).current().details()).isEqualTo(minutes(20));
	}

	@Test
	void renamesWithoutANewStandard() {
		ServiceId id = this.fixture.add(UnitType.DINAS);
		promise(id);
		this.standards.change(HR, id, page(id).version(), "Nama yang lebih jelas", minutes(15), "");
		assertThat(page(id).name()).isEqualTo("Nama yang lebih jelas");
		assertThat(page(id).standards()).hasSize(1);
	}

	@Test
	void refusesAStaleForm() {
		ServiceId id = this.fixture.add(UnitType.DINAS);
		long version = page(id).version();
		change(id, minutes(20), "");
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.standards.change(HR, id, version, "Nama", minutes(25), ""));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.standards.retire(HR, id, version));
	}

	@Test
	void doesNotChangeWhatIsPromisedAtTheSameTime() {
		ServiceId id = this.fixture.add(UnitType.DINAS);
		long version = page(id).version();
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				this.standards.change(HR, id, version, "Nama", minutes(25), "");
				inAnotherThread(() -> promise(id));
			}));
		assertThat(page(id).current().details()).isEqualTo(minutes(15));
	}

	@Test
	void retiresAndReinstates() {
		ServiceId id = this.fixture.add(UnitType.DINAS);
		this.standards.retire(HR, id, page(id).version());
		assertThat(page(id).isOffered()).isFalse();
		assertThat(offered()).doesNotContain(id);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.standards.retire(HR, id, page(id).version()));
		this.standards.reinstate(HR, id, page(id).version());
		assertThat(offered()).contains(id);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.standards.reinstate(HR, id, page(id).version()));
	}

	@Test
	void keepsServingForWhatIsOfferedNoLonger() {
		Organisation org = this.organisations.kecamatan();
		ServiceId id = this.fixture.add(UnitType.KECAMATAN);
		this.standards.retire(HR, id, page(id).version());
		assertThat(this.catalogue.servingUnits().of(org.kecamatan()).orElseThrow().id()).isEqualTo(org.kecamatan());
	}

	@Test
	void letsOfficersReadAndNobodyElse() {
		Organisation org = this.organisations.kecamatan();
		ServiceId id = this.fixture.usual();
		Actor officer = Organisations.actor(org.employee(), Role.COUNTER_OFFICER);
		Actor employee = Organisations.actor(org.employee());
		assertThat(this.standards.page(officer, id).id()).isEqualTo(id);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.standards.page(employee, id));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.standards.list(officer, ServiceFilter.ALL, 1));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.standards.count(officer, ServiceFilter.ALL));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.standards.change(officer, id, 0, "Nama", minutes(5), ""));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.standards.retire(officer, id, 0));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.standards.reinstate(officer, id, 0));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.standards.add(officer, new NewService("X", "Nama", UnitType.DINAS, minutes(5))));
	}

	@Test
	void anUnknownServiceIsNotFound() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.standards.page(HR, new ServiceId(UUID.randomUUID())));
	}

	@Test
	void findsByKindOfUnitAndTextAndOffer() {
		ServiceId id = this.fixture.add(UnitType.SETDA);
		String code = page(id).code();
		assertThat(ids(new ServiceFilter(code.toLowerCase(Locale.ROOT), UnitType.SETDA, true))).contains(id);
		assertThat(ids(new ServiceFilter("layanan uji", UnitType.SETDA, null))).contains(id);
		assertThat(ids(new ServiceFilter(code, UnitType.BAGIAN, null))).isEmpty();
		assertThat(ids(new ServiceFilter(code, null, false))).isEmpty();
		assertThat(ids(new ServiceFilter("%", null, null))).isEmpty();
		this.standards.retire(HR, id, page(id).version());
		assertThat(ids(new ServiceFilter(code, null, false))).contains(id);
	}

	@Test
	void sendsTheSameStatementsForTwoServicesAndForForty() throws Exception {
		ServiceFilter filter = new ServiceFilter("", UnitType.SUBBIDANG, null);
		IntStream.range(0, 2).forEach((number) -> this.fixture.add(UnitType.SUBBIDANG));
		int few = this.statements.during(() -> this.standards.list(HR, filter, 1)).size();
		IntStream.range(0, 38).forEach((number) -> this.fixture.add(UnitType.SUBBIDANG));
		assertThat(this.statements.during(() -> this.standards.list(HR, filter, 1))).hasSize(few).hasSize(1);
		assertThat(this.standards.count(HR, filter)).isEqualTo(40);
		assertThat(this.standards.list(HR, filter, 2).items()).hasSize(15);
	}

	@Test
	void addsStagesUpExactly() {
		List<Stage> stages = List.of(stage("Satu", "0.10"), stage("Dua", "0.20"), stage("Tiga", "0.70"));
		assertThat(StandardDetails.difference(1, stages)).isEqualByComparingTo(BigDecimal.ZERO);
		assertThat(StandardDetails.difference(2, stages)).isEqualByComparingTo("-1");
		assertThat(StandardDetails.difference(2, List.of())).isEqualByComparingTo(BigDecimal.ZERO);
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> minutes(2, stages.toArray(Stage[]::new)));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> stage("Nol", "0"));
	}

	private Set<ServiceId> offered() {
		return Set.copyOf(this.catalogue.offered().stream().map(ServiceSummary::id).toList());
	}

	private List<ServiceId> ids(ServiceFilter filter) {
		return this.standards.list(HR, filter, 1).items().stream().map(ServiceSummary::id).toList();
	}

	private ServicePage page(ServiceId id) {
		return this.standards.page(HR, id);
	}

	private void change(ServiceId id, StandardDetails details, String reason) {
		ServicePage page = page(id);
		this.standards.change(HR, id, page.version(), page.name(), details, reason);
	}

	private StandardId promise(ServiceId id) {
		return Objects.requireNonNull(this.transaction.execute((status) -> this.catalogue.promise(id)));
	}

	private static void inAnotherThread(Runnable work) {
		Thread thread = new Thread(work);
		thread.start();
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
