package id.timbang.complaint;

import java.time.Duration;
import java.time.YearMonth;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.PersonName;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class PraiseServiceTests {

	private static final String REDACTED = "Petugasnya ramah dan cepat.";

	@Autowired
	private PraiseService praise;

	@Autowired
	private PraiseTasks tasks;

	@Autowired
	private ComplaintService complaints;

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

	private Organisation org;

	private Actor lurah;

	private Actor officer;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.org.lurah());
		this.officer = Organisations.actor(this.org.employee());
	}

	@Test
	void reachesTheOfficerWithItsMonthOnly() {
		ComplaintId id = processed();
		this.clock.pass(Duration.ofDays(30));
		try {
			this.praise.passOn(this.lurah, id, this.org.employee(), REDACTED);
		}
		finally {
			this.clock.pass(Duration.ofDays(-30));
		}
		assertThat(this.praise.own(this.officer, 1).items())
			.containsExactly(new Praise(YearMonth.of(2026, 10), "Unit " + this.org.mark() + "-A", REDACTED, false));
		assertThat(this.praise.own(Organisations.actor(this.org.colleague()), 1).items()).isEmpty();
		assertThat(this.praise.own(HR, 1).items()).isEmpty();
		assertThat(this.complaints.page(this.lurah, id).text()).isEqualTo(TestComplaints.TEXT);
		assertThat(this.complaints.page(this.lurah, id).steps()).extracting(ComplaintStep::action)
			.contains(ComplaintStep.Action.PASSED_ON);
	}

	@Test
	void isAnnouncedUntilItIsRead() {
		assertThat(this.tasks.tasksFor(this.officer)).isEmpty();
		this.fixture.praised(this.org.kelurahan(), this.org.employee());
		assertThat(this.tasks.tasksFor(this.officer)).hasSize(1);
		this.praise.markRead(this.officer);
		assertThat(this.tasks.tasksFor(this.officer)).isEmpty();
		assertThat(this.praise.own(this.officer, 1).items()).extracting(Praise::read).containsExactly(true);
	}

	@Test
	void isPassedOnOnce() {
		ComplaintId id = this.fixture.praised(this.org.kelurahan(), this.org.employee());
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.praise.passOn(this.lurah, id, this.org.colleague(), REDACTED));
	}

	@Test
	void nothingElseIsPassedOn() {
		ComplaintId complaint = this.fixture.processed(this.org.kelurahan(), ComplaintKind.COMPLAINT);
		ComplaintId unseen = this.fixture.idOf(this.fixture.sent(this.org.kelurahan(), ComplaintKind.PRAISE));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.praise.passOn(this.lurah, complaint, this.org.employee(), REDACTED));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.praise.passOn(this.lurah, unseen, this.org.employee(), REDACTED));
	}

	@Test
	void whatStillTellsWhoSomebodyIsIsNotPassedOn() {
		ComplaintId id = processed();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.praise.passOn(this.lurah, id, this.org.employee(), REDACTED + " 081234567890"))
			.withMessageContaining("complaint.personal.left");
	}

	@Test
	void meansSomebodyOfTheUnitAndNotWhoPassesItOn() {
		ComplaintId id = processed();
		assertThat(this.praise.candidates(this.lurah, id, "")).extracting(PersonName::id)
			.containsExactlyInAnyOrder(this.org.lurah(), this.org.employee(), this.org.colleague());
		assertThat(this.praise.candidates(this.lurah, id, "REKAN")).extracting(PersonName::id)
			.containsExactly(this.org.colleague());
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.praise.passOn(this.lurah, id, this.org.stranger(), REDACTED))
			.withMessageContaining("complaint.praise.elsewhere");
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.praise.passOn(this.lurah, id, this.org.lurah(), REDACTED))
			.withMessageContaining("complaint.praise.oneself");
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.praise.passOn(this.officer, id, this.org.colleague(), REDACTED));
	}

	@Test
	void aListTakesOneStatement() throws Exception {
		IntStream.rangeClosed(0, Window.SIZE)
			.forEach((number) -> this.fixture.praised(this.org.kelurahan(), this.org.employee()));
		assertThat(this.statements.during(() -> {
			Window<Praise> window = this.praise.own(this.officer, 1);
			assertThat(window.items()).hasSize(Window.SIZE);
			assertThat(window.hasNext()).isTrue();
		})).hasSize(1);
	}

	private ComplaintId processed() {
		return this.fixture.processed(this.org.kelurahan(), ComplaintKind.PRAISE);
	}

}
