package id.timbang.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.database.ContactKey;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.service.ServiceCatalogue;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class ContactServiceTests {

	private static final String NUMBER = "081234567890";

	private static final LocalDate LATEST = TestClock.TODAY.plusDays(90);

	@Autowired
	private ContactService contacts;

	@Autowired
	private ContactStore store;

	@Autowired
	private ContactCipher cipher;

	@Autowired
	private ContactTerms terms;

	@Autowired
	private OwnVisits own;

	@Autowired
	private VisitStore visitStore;

	@Autowired
	private VisitNumbers numbers;

	@Autowired
	private Counters counters;

	@Autowired
	private ServiceCatalogue catalogue;

	@Autowired
	private RatingCodes codes;

	@Autowired
	private VisitClock visitClock;

	@Autowired
	private VisitService visits;

	@Autowired
	private VisitRegistration registration;

	@Autowired
	private VisitProgressService progress;

	@Autowired
	private TestVisits fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private Actor officer;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.officer = TestVisits.officer(this.org.employee());
	}

	@Test
	void showsAContactToWhoeverMayActAndKeepsWhoSawIt() {
		VisitId id = withContact();
		Actor colleague = TestVisits.officer(this.org.colleague());
		assertThat(this.contacts.show(colleague, id).contact()).isEqualTo(new Contact(NUMBER));
		assertThat(trail(id)).containsExactly("audit.visit.registered {1}", "audit.visit.contactKept {1}",
				"audit.visit.contactShown {1}");
		assertThat(this.jdbc
			.sql("select account_id from audit_entry where action = 'audit.visit.contactShown'"
					+ " and subject_id = :visit")
			.param("visit", id.visitId())
			.query(UUID.class)
			.single()).isEqualTo(colleague.accountId());
	}

	@Test
	void showsItToNobodyElse() {
		VisitId id = withContact();
		for (Actor other : List.of(TestVisits.officer(this.org.stranger()), Organisations.actor(this.org.lurah()),
				Organisations.actor(this.org.employee()), HR)) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.contacts.show(other, id));
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.contacts.delete(other, id));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.contacts.keep(other, id, new Contact("nama@contoh.id")));
		}
		assertThat(this.contacts.show(this.officer, id).contact()).isEqualTo(new Contact(NUMBER));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.contacts.deleteDue(this.officer));
	}

	@Test
	void aVisitWithoutContactHasNone() {
		VisitId id = this.fixture.registered(this.org.employee());
		VisitPage page = this.visits.page(this.officer, id);
		assertThat(page.contactUntil()).isNull();
		assertThat(page.takesContact()).isTrue();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.contacts.show(this.officer, id));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.contacts.delete(this.officer, id));
	}

	@Test
	void forgetsAtOnceWhenTheCitizenNoLongerAgrees() {
		VisitId id = withContact();
		this.contacts.delete(this.officer, id);
		assertThat(rows(id)).isZero();
		assertThat(this.visits.page(this.officer, id).contactUntil()).isNull();
		assertThat(trail(id)).endsWith("audit.visit.contactDeleted {1}");
	}

	@Test
	void forgetsAfterCompletionToo() {
		VisitId id = withContact();
		this.progress.complete(this.officer, id);
		this.contacts.delete(this.officer, id);
		assertThat(rows(id)).isZero();
	}

	@Test
	void takesAnotherWhileTheVisitIsOpen() {
		VisitId id = withContact();
		this.contacts.keep(this.officer, id, new Contact("nama@contoh.id"));
		assertThat(this.contacts.show(this.officer, id).contact()).isEqualTo(new Contact("nama@contoh.id"));
		this.progress.complete(this.officer, id);
		assertThat(this.visits.page(this.officer, id).takesContact()).isFalse();
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.contacts.keep(this.officer, id, new Contact(NUMBER)));
		assertThat(this.contacts.show(this.officer, id).contact()).isEqualTo(new Contact("nama@contoh.id"));
	}

	@Test
	void takesOneLaterAndKeepsItNoLonger() {
		VisitId id = this.fixture.registered(this.org.employee());
		this.clock.pass(Duration.ofDays(89));
		this.contacts.keep(this.officer, id, new Contact(NUMBER));
		assertThat(this.visits.page(this.officer, id).contactUntil()).isEqualTo(LATEST);
		this.contacts.delete(this.officer, id);
		this.clock.pass(Duration.ofDays(1));
		assertThat(this.visits.page(this.officer, id).takesContact()).isFalse();
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.contacts.keep(this.officer, id, new Contact(NUMBER)));
	}

	@Test
	void noneSlipsInWhileTheVisitIsBeingCompleted() {
		VisitId id = this.fixture.registered(this.org.employee());
		ExecutorService thread = Executors.newSingleThreadExecutor();
		Future<?> late = this.transaction.execute((status) -> {
			this.progress.complete(this.officer, id);
			Future<?> kept = thread.submit(() -> this.contacts.keep(this.officer, id, new Contact(NUMBER)));
			while (!kept.isDone() && !somebodyWaits()) {
				LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
			}
			return kept;
		});
		assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> Objects.requireNonNull(late).get())
			.withCauseInstanceOf(ConflictException.class);
		thread.shutdown();
		assertThat(rows(id)).isZero();
	}

	private boolean somebodyWaits() {
		return this.jdbc.sql("""
				select exists (select from pg_stat_activity
				    where datname = current_database() and wait_event_type = 'Lock')""").query(Boolean.class).single();
	}

	@Test
	void keepsItForFourteenDaysAfterCompletion() {
		VisitId id = withContact();
		assertThat(this.visits.page(this.officer, id).contactUntil()).isEqualTo(LATEST);
		this.clock.pass(Duration.ofDays(2));
		this.progress.complete(this.officer, id);
		LocalDate day = TestClock.TODAY.plusDays(16);
		assertThat(this.visits.page(this.officer, id).contactUntil()).isEqualTo(day);
		assertThat(this.visits.slip(this.officer, id).contactUntil()).isEqualTo(day);
		this.progress.correct(this.officer, id, this.visits.page(this.officer, id).version(), CorrectionCause.OFFICER);
		assertThat(this.visits.page(this.officer, id).contactUntil()).isEqualTo(day);
	}

	@Test
	void keepsItNeverLongerThanNinetyDaysAfterReceipt() {
		VisitId id = withContact();
		this.clock.pass(Duration.ofDays(89));
		this.progress.complete(this.officer, id);
		assertThat(this.visits.page(this.officer, id).contactUntil()).isEqualTo(LATEST);
	}

	@Test
	void isDeletedOnTheDayAndNotBefore() {
		VisitId id = withContact();
		VisitId open = withContact();
		this.progress.complete(this.officer, id);
		this.clock.pass(Duration.ofDays(13).plusHours(14).plusMinutes(59));
		this.contacts.deleteDue(Actor.SYSTEM);
		assertThat(this.contacts.show(this.officer, id).contact()).isEqualTo(new Contact(NUMBER));
		this.clock.pass(Duration.ofMinutes(1));
		long before = deletions();
		this.contacts.deleteDue(Actor.SYSTEM);
		assertThat(rows(id)).isZero();
		assertThat(rows(open)).isEqualTo(1);
		assertThat(deletions()).isEqualTo(before + 1);
		this.contacts.deleteDue(Actor.SYSTEM);
		assertThat(deletions()).isEqualTo(before + 1);
	}

	@Test
	void nobodyReadsItFromThatDayOnEvenIfItWasNotDeleted() {
		VisitId id = withContact();
		this.clock.pass(Duration.ofDays(90));
		assertThat(rows(id)).isEqualTo(1);
		assertThat(this.visits.page(this.officer, id).contactUntil()).isNull();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.contacts.show(this.officer, id));
	}

	@Test
	void theNightIsMadeUpForOnceADay() {
		ContactDeletion deletion = new ContactDeletion(this.contacts, this.clock);
		VisitId first = withContact();
		deletion.delete();
		assertThat(rows(first)).isEqualTo(1);
		this.jdbc.sql("update visit_contact set delete_on = :today where visit_id = :visit")
			.param("today", TestClock.TODAY)
			.param("visit", first.visitId())
			.update();
		deletion.delete();
		assertThat(rows(first)).isEqualTo(1);
		this.clock.pass(Duration.ofDays(1));
		deletion.delete();
		assertThat(rows(first)).isZero();
	}

	@Test
	void saysThatItCannotBeReadWithAnotherKeyAndDeletesItAllTheSame() {
		VisitId id = withContact();
		ContactService other = withKey(ContactKey.of("A".repeat(43)));
		assertThat(other.show(this.officer, id).contact()).isNull();
		ContactService keyless = withKey(ContactKey.NONE);
		assertThat(keyless.isOffered()).isFalse();
		assertThat(keyless.show(this.officer, id).contact()).isNull();
		assertThat(trail(id)).doesNotContain("audit.visit.contactShown {1}");
		this.transaction.executeWithoutResult((status) -> keyless.delete(this.officer, id));
		assertThat(rows(id)).isZero();
	}

	@Test
	void noticesContactsThatChangedPlaces() {
		VisitId one = withContact();
		VisitId other = this.fixture.registered(this.org.employee(), "nama@contoh.id");
		this.jdbc.sql("""
				update visit_contact c set ciphertext = o.ciphertext from visit_contact o
				where c.visit_id = :one and o.visit_id = :other""")
			.param("one", one.visitId())
			.param("other", other.visitId())
			.update();
		assertThat(this.contacts.show(this.officer, one).contact()).isNull();
		assertThat(this.contacts.show(this.officer, other).contact()).isEqualTo(new Contact("nama@contoh.id"));
	}

	@Test
	void registersNoContactThatCannotBeKept() {
		Contacts keyless = new Contacts(this.store, new ContactCipher(ContactKey.NONE), this.terms, this.clock);
		Contacts brief = new Contacts(this.store, this.cipher, new ContactTerms(14, 2), this.clock);
		for (Contacts other : List.of(keyless, brief)) {
			VisitRegistration elsewhere = registration(other);
			LocalDateTime received = TestClock.TODAY.minusDays(2).atTime(9, 0);
			assertThatExceptionOfType(RuleException.class)
				.isThrownBy(() -> elsewhere.register(this.officer, visit(received, new Contact(NUMBER))))
				.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("contact"));
			assertThat(this.visits.count(this.officer, VisitFilter.OPEN)).isZero();
		}
		VisitId later = this.transaction.execute((status) -> registration(brief).register(this.officer,
				visit(TestClock.TODAY.minusDays(1).atTime(9, 0), new Contact(NUMBER))));
		assertThat(this.visits.page(this.officer, Objects.requireNonNull(later)).contactUntil())
			.isEqualTo(TestClock.TODAY.plusDays(1));
	}

	@Test
	void theSecondClickKeepsNothingElse() {
		UUID key = UUID.randomUUID();
		VisitId id = this.registration.register(this.officer,
				new NewVisit(key, this.fixture.usual(), null, new Contact(NUMBER)));
		this.registration.register(this.officer,
				new NewVisit(key, this.fixture.usual(), null, new Contact("nama@contoh.id")));
		assertThat(this.contacts.show(this.officer, id).contact()).isEqualTo(new Contact(NUMBER));
	}

	private VisitId withContact() {
		return this.fixture.registered(this.org.employee(), NUMBER);
	}

	private NewVisit visit(LocalDateTime received, Contact contact) {
		return new NewVisit(UUID.randomUUID(), this.fixture.usual(), received, contact);
	}

	private VisitRegistration registration(Contacts kept) {
		return new VisitRegistration(this.own, this.visitStore, this.numbers, this.counters, this.catalogue, this.codes,
				this.visitClock, kept, this.audit, this.clock);
	}

	/** Not a bean, so that its transactions are the test's. */
	private ContactService withKey(ContactKey key) {
		return new ContactService(this.own, new Contacts(this.store, new ContactCipher(key), this.terms, this.clock),
				this.audit);
	}

	private int rows(VisitId id) {
		return this.jdbc.sql("select count(*) from visit_contact where visit_id = :visit")
			.param("visit", id.visitId())
			.query(Integer.class)
			.single();
	}

	private long deletions() {
		return Objects.requireNonNull(this.jdbc.sql(
				"select count(*) from audit_entry where action = 'audit.visits.contactsDeleted' and account_id = :system")
			.param("system", Actor.SYSTEM.accountId())
			.query(Long.class)
			.single());
	}

	private List<String> trail(VisitId id) {
		return this.jdbc.sql(
				"select action || ' ' || details::text from audit_entry where subject_id = :visit order by audit_entry_id")
			.param("visit", id.visitId())
			.query(String.class)
			.list();
	}

}
