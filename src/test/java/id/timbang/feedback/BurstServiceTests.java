package id.timbang.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.service.PointKind;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.visit.TestVisits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is held back before the night releases anything, and what becomes of it.
 */
@ApplicationTest
class BurstServiceTests {

	private static final Actor SECOND = new Actor(UUID.randomUUID(), null, "Admin Kedua", Set.of(Role.HR_ADMIN));

	/** On which the tests of visits register eleven. */
	private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

	private static final YearMonth MONTH = YearMonth.from(DAY);

	private static final String REASON = "Poster difoto lalu disebarkan.";

	@Autowired
	private BurstService bursts;

	@Autowired
	private BurstStore store;

	@Autowired
	private BurstTasks tasks;

	@Autowired
	private RatingStore ratings;

	@Autowired
	private TestWalkIns walkIns;

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private ServicePointService points;

	@Autowired
	private TestVisits visits;

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
		this.visits.usual();
	}

	@Test
	void holdsIdenticalWalkInsBack() {
		ServicePointId point = this.walkIns.flood(12, 1, this.org.kelurahan(), this.visits.usual(), DAY);
		this.visits.completed(this.org.employee(), this.org.kelurahan(), 11);
		this.satisfaction.release(HR);
		Burst burst = this.bursts.burst(HR, this.walkIns.burst(point));
		assertThat(burst)
			.extracting(Burst::rule, Burst::ratings, Burst::identical, Burst::visits, Burst::allowed, Burst::day,
					Burst::state, Burst::officer)
			.containsExactly(BurstRule.ALIKE_WALK_INS, 12, 12, 11L, 50, DAY, BurstState.WAITING, null);
		assertThat(burst.unit()).isEqualTo("Unit " + this.org.mark() + "-A");
		assertThat(burst.point()).startsWith("Titik ");
		assertThat(burst.share().toDecimal(0)).isEqualByComparingTo("100");
		assertThat(walkIns()).isNull();
	}

	@Test
	void looksAtPhonesAndTheKioskOfAPointTogether() {
		this.visits.completed(this.org.employee(), this.org.kelurahan(), 11);
		WalkIn place = new WalkIn(this.points.add(HR, this.org.kelurahan(), "Loket 1", PointKind.COUNTER),
				this.org.kelurahan(), this.visits.usual());
		for (Device device : Device.values()) {
			answers(6, 6).forEach((answer) -> this.ratings.add(device, place, DAY, answer));
			answers(6, 6).forEach((answer) -> this.ratings.add(device,
					new PastRating(this.org.kelurahan(), this.visits.usual(), this.org.employee(), DAY, answer)));
		}
		this.satisfaction.release(HR);
		assertThat(held()).containsExactlyInAnyOrder("ALIKE_WALK_INS 12", "ALIKE_CODES 12");
	}

	@Test
	void halfOfThemAlikeIsNotYetTooMany() {
		this.visits.completed(this.org.employee(), this.org.kelurahan(), 11);
		walkIn(6, 12);
		this.satisfaction.release(HR);
		assertThat(held()).isEmpty();
		assertThat(walkIns()).isEqualTo(12);
		walkIn(7, 12);
		this.satisfaction.release(HR);
		assertThat(held()).containsExactly("ALIKE_WALK_INS 12");
	}

	@Test
	void holdsWalkInsBackThatAreManyMoreThanVisits() {
		this.visits.completed(this.org.employee(), this.org.kelurahan(), 6);
		walkIn(1, 12);
		this.satisfaction.release(HR);
		assertThat(held()).isEmpty();
		walkIn(1, 13);
		this.satisfaction.release(HR);
		assertThat(held()).containsExactly("MANY_WALK_INS 13");
	}

	@Test
	void nineAreNeverLookedAt() {
		this.walkIns.flood(9, 1, this.org.kelurahan(), this.visits.usual(), DAY);
		this.satisfaction.release(HR);
		assertThat(held()).isEmpty();
	}

	@Test
	void holdsIdenticalRatingsWithCodesOfAnOfficerBack() {
		code(this.org.employee(), 8, 10);
		code(this.org.colleague(), 9, 10);
		this.satisfaction.release(HR);
		assertThat(held()).containsExactly("ALIKE_CODES 10");
		assertThat(this.jdbc.sql("select officer_id from burst where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query(UUID.class)
			.single()).isEqualTo(this.org.colleague().employeeId());
		assertThat(official()).isEqualTo(10);
	}

	@Test
	void leavesImportedSurveysAlone() {
		this.ratings.addAll(TestRatings.many(30, TestRatings.all(1), this.org.kelurahan(), this.visits.usual(),
				this.org.employee(), DAY));
		this.satisfaction.release(HR);
		assertThat(held()).isEmpty();
		assertThat(official()).isEqualTo(30);
	}

	@Test
	void leavesWhatIsReleasedAlone() {
		this.walkIns.add(18, 1, this.org.kelurahan(), this.visits.usual(), DAY);
		this.satisfaction.release(HR);
		assertThat(walkIns()).isEqualTo(18);
		this.walkIns.flood(12, 1, this.org.kelurahan(), this.visits.usual(), DAY);
		this.satisfaction.release(HR);
		assertThat(held()).containsExactly("ALIKE_WALK_INS 12");
		assertThat(walkIns()).isEqualTo(18);
	}

	@Test
	void twoPeopleSetABurstAsideAndItNeverCounts() {
		BurstId burst = burst();
		this.bursts.propose(HR, burst, 0, REASON);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.bursts.setAside(HR, burst, 1))
			.withMessageContaining("feedback.burst.second");
		this.bursts.setAside(SECOND, burst, 1);
		Burst decided = this.bursts.burst(HR, burst);
		assertThat(decided.state()).isEqualTo(BurstState.SET_ASIDE);
		assertThat(Objects.requireNonNull(decided.proposal())).extracting(Burst.Proposal::name, Burst.Proposal::reason)
			.containsExactly("Admin Uji", REASON);
		assertThat(Objects.requireNonNull(decided.decision()).name()).isEqualTo("Admin Kedua");
		this.satisfaction.release(HR);
		assertThat(walkIns()).isNull();
		assertThat(this.satisfaction.page(this.org.kelurahan(), MONTH, MONTH).setAside()).isEqualTo(12);
		assertThat(this.satisfaction.page(this.org.kelurahan(), MONTH.plusMonths(1), MONTH.plusMonths(1)).setAside())
			.isZero();
		assertThat(audit(burst)).containsExactly("Admin Uji audit.burst.proposed", "Admin Kedua audit.burst.setAside");
		assertThat(this.jdbc.sql("select count(*) from rating where burst_id = :burst and block_id is null")
			.param("burst", burst.burstId())
			.query(Integer.class)
			.single()).isEqualTo(12);
	}

	@Test
	void onePersonLetsABurstCount() {
		BurstId burst = burst();
		assertThat(walkIns()).isNull();
		this.bursts.letCount(HR, burst, 0);
		assertThat(walkIns()).isNull();
		this.satisfaction.release(HR);
		assertThat(walkIns()).isEqualTo(12);
		assertThat(held()).hasSize(1);
		assertThat(audit(burst)).containsExactly("Admin Uji audit.burst.counted");
	}

	@Test
	void aProposalMayBeDeclined() {
		BurstId burst = burst();
		this.bursts.propose(HR, burst, 0, REASON);
		this.bursts.letCount(SECOND, burst, 1);
		this.satisfaction.release(HR);
		assertThat(walkIns()).isEqualTo(12);
	}

	@Test
	void nobodySetsAsideWhatNobodyProposed() {
		BurstId burst = burst();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.bursts.setAside(SECOND, burst, 0));
	}

	@Test
	void aDecisionStays() {
		BurstId burst = burst();
		this.bursts.letCount(HR, burst, 0);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.bursts.propose(HR, burst, 1, REASON));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.bursts.letCount(SECOND, burst, 1));
	}

	@Test
	void whoeverSawAnOlderVersionIsTold() {
		BurstId burst = burst();
		this.bursts.propose(HR, burst, 0, REASON);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.bursts.propose(SECOND, burst, 0, REASON));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.bursts.letCount(SECOND, burst, 0));
	}

	@Test
	void onlyHrSeesAndDecides() {
		BurstId burst = burst();
		Actor other = Organisations.actor(this.org.lurah());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.bursts.burst(other, burst));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.bursts.letCount(other, burst, 0));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.bursts.burst(HR, new BurstId(UUID.randomUUID())));
	}

	@Test
	void remindsWhoeverCanDoSomething() {
		int before = waiting(HR);
		assertThat(this.tasks.tasksFor(Organisations.actor(this.org.lurah()))).isEmpty();
		BurstId burst = burst();
		assertThat(waiting(HR)).isEqualTo(before + 1);
		int second = waiting(SECOND);
		this.bursts.propose(HR, burst, 0, REASON);
		assertThat(waiting(HR)).isEqualTo(before);
		assertThat(waiting(SECOND)).isEqualTo(second);
		this.bursts.setAside(SECOND, burst, 1);
		assertThat(waiting(SECOND)).isEqualTo(second - 1);
	}

	@Test
	void listsSendOneStatementHoweverManyThereAre() throws Exception {
		burst();
		assertThat(this.statements.during(() -> this.bursts.list(HR, 1))).hasSize(1);
		IntStream.range(0, 3).forEach((number) -> burst());
		assertThat(this.statements.during(() -> this.bursts.list(HR, 1))).hasSize(1);
		assertThat(this.statements.during(() -> this.bursts.turnedAway(HR, 1))).hasSize(1);
	}

	private int waiting(Actor actor) {
		return this.store.waitingFor(actor);
	}

	private BurstId burst() {
		return this.walkIns.burst(this.org.kelurahan(), this.visits.usual(), DAY);
	}

	/** At a new point; those that are not alike differ from each other. */
	private void walkIn(int alike, int all) {
		WalkIn place = new WalkIn(
				this.points.add(HR, this.org.kelurahan(), "Titik " + UUID.randomUUID(), PointKind.COUNTER),
				this.org.kelurahan(), this.visits.usual());
		answers(alike, all).forEach((answer) -> this.ratings.add(Device.OWN, place, DAY, answer));
	}

	private void code(EmployeeId officer, int alike, int all) {
		answers(alike, all).forEach((answer) -> this.ratings.add(Device.OWN,
				new PastRating(this.org.kelurahan(), this.visits.usual(), officer, DAY, answer)));
	}

	private static List<NewRating> answers(int alike, int all) {
		List<NewRating> answers = new ArrayList<>();
		for (int number = 0; number < all; number++) {
			answers.add((number < alike) ? TestRatings.all(4) : TestRatings.numbered(number));
		}
		return answers;
	}

	private List<String> held() {
		return this.jdbc.sql("select rule || ' ' || ratings from burst where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.list();
	}

	private List<String> audit(BurstId burst) {
		return this.jdbc.sql(
				"select actor_name || ' ' || action from audit_entry where subject_id = :burst order by occurred_at, action")
			.param("burst", burst.burstId())
			.query(String.class)
			.list();
	}

	private @Nullable Integer walkIns() {
		return respondents(this.satisfaction.page(this.org.kelurahan(), MONTH, MONTH).walkIns());
	}

	private @Nullable Integer official() {
		return respondents(this.satisfaction.page(this.org.kelurahan(), MONTH, MONTH).shown());
	}

	private static @Nullable Integer respondents(@Nullable UnitSatisfaction shown) {
		return (shown != null && shown.index() != null) ? shown.index().respondents() : null;
	}

}
