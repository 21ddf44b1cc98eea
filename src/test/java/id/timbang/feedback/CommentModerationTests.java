package id.timbang.feedback;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.feedback.CommentVerdict.REDACTED;
import static id.timbang.feedback.CommentVerdict.RELEASED;
import static id.timbang.feedback.CommentVerdict.WITHHELD;
import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class CommentModerationTests {

	private static final String TEXT = "Antreannya panjang sekali.";

	@Autowired
	private CommentModeration comments;

	@Autowired
	private CommentTasks tasks;

	@Autowired
	private TestComments fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@Test
	void isSeenByNobodyBeforeItsAnswerIsReleased() {
		CommentId id = this.fixture.waiting(this.org.kelurahan(), this.org.employee(), TEXT);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.comments.comment(HR, id));
	}

	@Test
	void isShownAsItWasWrittenWithoutDayAndOfficer() {
		CommentId id = released();
		assertThat(this.tasks.tasksFor(HR)).hasSize(1);
		assertThat(shown()).isEmpty();
		this.comments.decide(HR, id, RELEASED, "", null);
		RatingComment comment = shown().iterator().next();
		assertThat(comment.text()).isEqualTo(TEXT);
		assertThat(comment.first()).isEqualTo(YearMonth.of(2026, 9));
		assertThat(comment.toString()).doesNotContain("2026-09-14", this.org.employee().toString());
		assertThat(this.comments.shown(this.org.neighbour(), 1).items()).isEmpty();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.comments.decide(HR, id, WITHHELD, "", WithholdReason.ABUSIVE));
	}

	@Test
	void isShownWithoutWhatIsTakenOutAndKeptAsItWas() {
		CommentId id = released();
		this.comments.decide(HR, id, REDACTED, "Antreannya panjang.", null);
		assertThat(shown()).extracting(RatingComment::text).containsExactly("Antreannya panjang.");
		assertThat(this.jdbc.sql(
				"select r.comment || v.reviewer from rating r join comment_review v using (rating_id) where rating_id = :id")
			.param("id", id.ratingId())
			.query(String.class)
			.single()).isEqualTo(TEXT + "Admin Uji");
	}

	@Test
	void isWithheldForAReason() {
		CommentId id = released();
		this.comments.decide(HR, id, WITHHELD, "", WithholdReason.ABUSIVE);
		assertThat(shown()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "REDACTED, '', same", "REDACTED, Antreannya panjang sekali., same", "WITHHELD, '', why.missing" })
	void aDecisionIsWhole(CommentVerdict verdict, String text, String reason) {
		CommentId id = released();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.comments.decide(HR, id, verdict, text, null))
			.withMessageContaining("feedback.comment." + reason);
	}

	@Test
	void nobodyDecidesAboutTheOwnUnit() {
		CommentId id = released();
		for (EmployeeId person : Set.of(this.org.employee(), this.org.lurah(), this.org.camat())) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.comments.comment(admin(person), id));
			assertThat(this.comments.waiting(admin(person), 1).items()).extracting(RatingComment::id)
				.doesNotContain(id);
		}
		assertThat(this.comments.comment(admin(this.org.stranger()), id).text()).isEqualTo(TEXT);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.comments.waiting(Organisations.actor(this.org.lurah()), 1));
		assertThat(this.tasks.tasksFor(Organisations.actor(this.org.lurah()))).isEmpty();
	}

	@Test
	void hintsAtNames() {
		CommentId id = this.fixture.released(this.org.kelurahan(), this.org.employee(), "Pegawai itu ramah.");
		assertThat(this.comments.namesIn(this.comments.comment(HR, id))).containsExactly("Pegawai " + this.org.mark());
	}

	@Test
	void aListTakesOneStatement() throws Exception {
		released();
		assertThat(this.statements.during(() -> assertThat(this.comments.waiting(HR, 1).items()).isNotEmpty()))
			.hasSize(1);
		assertThat(this.comments.waiting(HR, Window.LAST + 1).items()).isEmpty();
	}

	private Iterable<RatingComment> shown() {
		return this.comments.shown(this.org.kelurahan(), 1).items();
	}

	private CommentId released() {
		return this.fixture.released(this.org.kelurahan(), this.org.employee(), TEXT);
	}

	/** Somebody of HR who is also an employee. */
	private static Actor admin(EmployeeId employee) {
		return new Actor(UUID.randomUUID(), employee.employeeId(), "Admin Pegawai", Set.of(Role.HR_ADMIN));
	}

}
