package id.timbang.complaint;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.complaint.TestComplaints.ANSWER;
import static id.timbang.complaint.TestComplaints.HANDLER;
import static id.timbang.complaint.TestComplaints.TEXT;
import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class PublicationServiceTests {

	@Autowired
	private PublicationService publications;

	@Autowired
	private PublicationTasks tasks;

	@Autowired
	private TestComplaints fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private Actor lurah;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.org.lurah());
	}

	@Test
	void isShownAfterTwoPeopleAndWithItsMonthOnly() {
		ComplaintId id = answered();
		this.clock.pass(Duration.ofDays(40));
		try {
			this.publications.prepare(this.lurah, id, 0, "Mengapa loket tutup?", ANSWER);
			assertThat(shown()).isEmpty();
			this.publications.release(HR, id, 1);
		}
		finally {
			this.clock.pass(Duration.ofDays(-40));
		}
		assertThat(shown()).containsExactly(new PublishedAnswer(YearMonth.of(2026, 10), ComplaintKind.INFORMATION, null,
				"Mengapa loket tutup?", ANSWER));
		assertThat(this.publications.released(this.org.neighbour(), 1).items()).isEmpty();
		this.publications.withdraw(HR, id);
		assertThat(shown()).isEmpty();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.publications.withdraw(HR, id));
		assertThat(this.jdbc.sql(
				"select action from audit_entry where subject_id = :id and action like 'audit.publication%' order by 1")
			.param("id", id.complaintId())
			.query(String.class)
			.list())
			.containsExactly("audit.publication.prepared", "audit.publication.released", "audit.publication.withdrawn");
	}

	@Test
	void whoHasPartInItDoesNotReleaseIt() {
		ComplaintId id = answered();
		this.publications.prepare(HR, id, 0, TEXT, ANSWER);
		assertOwn(HANDLER, id);
		assertOwn(HR, id);
		assertOwn(admin(this.org.lurah()), id);
		assertOwn(admin(this.org.camat()), id);
		assertOwn(admin(this.org.employee()), id);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.publications.release(this.lurah, id, 1));
		this.publications.release(admin(this.org.stranger()), id, 1);
		assertThat(shown()).hasSize(1);
	}

	@Test
	void onlyWhatWasReadIsReleased() {
		ComplaintId id = this.fixture.prepared(this.org.kelurahan());
		this.publications.prepare(HANDLER, id, 1, TEXT, "Lain sekali jawabannya.");
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.publications.release(HR, id, 1))
			.withMessageContaining("stale");
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.publications.prepare(this.lurah, id, 1, TEXT, ANSWER));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.publications.prepare(this.lurah, id, 0, TEXT, ANSWER));
		this.publications.release(HR, id, 2);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.publications.prepare(this.lurah, id, 3, TEXT, ANSWER));
	}

	@Test
	void onlyWhatWasAnsweredIsPublished() {
		ComplaintId id = this.fixture.processed(this.org.kelurahan(), ComplaintKind.COMPLAINT);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.publications.prepare(this.lurah, id, 0, TEXT, ANSWER));
	}

	@ParameterizedTest
	@CsvSource({ "Hubungi 081234567890, Terima kasih banyak, question", "Terima kasih banyak, Hubungi a@b.id, answer" })
	void whatStillTellsWhoSomebodyIsIsNotPrepared(String question, String answer, String field) {
		ComplaintId id = answered();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.publications.prepare(this.lurah, id, 0, question, answer))
			.matches((refusal) -> refusal.field().equals(field));
	}

	@Test
	void hintsAtNamesOfTheUnit() {
		EmployeeId person = this.organisations.person("Siti Rahmawati, S.Sos.", this.org.kelurahan(),
				this.org.position());
		assertThat(person).isNotNull();
		ComplaintId id = answered();
		assertThat(this.publications.namesIn(this.lurah, id, "Bu RAHMAWATI ramah.", ANSWER))
			.containsExactly("Siti Rahmawati, S.Sos.");
		assertThat(this.publications.namesIn(this.lurah, id, "Ramah sekali, Sos.", ANSWER)).isEmpty();
	}

	@Test
	void remindsWhoDidNotPrepareIt() {
		ComplaintId id = this.fixture.prepared(this.org.kelurahan());
		assertThat(this.tasks.tasksFor(HR)).hasSize(1);
		assertThat(this.tasks.tasksFor(this.lurah)).isEmpty();
		this.publications.release(HR, id, 1);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.publications.waiting(this.lurah, 1));
	}

	@Test
	void aListTakesOneStatement() throws Exception {
		IntStream.rangeClosed(0, Window.SIZE).forEach((number) -> this.fixture.published(this.org.kelurahan()));
		assertThat(this.statements.during(() -> {
			Window<PublishedAnswer> window = this.publications.released(this.org.kelurahan(), 1);
			assertThat(window.items()).hasSize(Window.SIZE);
			assertThat(window.hasNext()).isTrue();
		})).hasSize(1);
	}

	private void assertOwn(Actor actor, ComplaintId id) {
		assertThat(this.publications.isReleasable(actor, id)).isFalse();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.publications.release(actor, id, 1))
			.withMessageContaining("complaint.publication.own");
	}

	private Iterable<PublishedAnswer> shown() {
		return this.publications.released(this.org.kelurahan(), 1).items();
	}

	private ComplaintId answered() {
		return this.fixture.answered(this.fixture.sent(this.org.kelurahan(), ComplaintKind.INFORMATION));
	}

	/** Somebody of HR who is also an employee. */
	private static Actor admin(EmployeeId employee) {
		return new Actor(UUID.randomUUID(), employee.employeeId(), "Admin Pegawai", Set.of(Role.HR_ADMIN));
	}

}
