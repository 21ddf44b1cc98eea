package id.timbang.calibration;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.timbang.ApplicationTest;
import id.timbang.TestClock;
import id.timbang.calibration.UnitCalibration.Branch;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.PhaseClosedException;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.ActingService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.NewActing;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitId;
import id.timbang.plan.Plans;
import id.timbang.scoring.Predicate;
import id.timbang.severity.Severity;
import id.timbang.severity.Severity.Leaning;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The results of a unit side by side.
 */
@ApplicationTest
class CalibrationServiceTests {

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private PeriodService service;

	@Autowired
	private TestCalibrations calibrations;

	@Autowired
	private CalibrationService calibration;

	@Autowired
	private CalibrationTasks tasks;

	@Autowired
	private ActingService acting;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	private Organisation here;

	private Actor camat;

	@BeforeEach
	void makeOrganisation() {
		this.here = this.organisations.kecamatan();
		this.camat = Organisations.actor(this.here.camat());
	}

	@Test
	void countsAUnitWithAllBelowItAndEachBranch() {
		PeriodId period = this.calibrations.calibrating(this.here);
		UnitCalibration found = unit(Organisations.HR, period, this.here.kecamatan());
		assertThat(found.all().people()).isEqualTo(2);
		assertThat(found.all().settled().of(Predicate.GOOD)).isEqualTo(2);
		assertThat(found.branches()).extracting((branch) -> branch.unit().id()).containsExactly(this.here.kelurahan());
		assertThat(unit(Organisations.HR, period, this.here.kelurahan()).branches()).extracting(Branch::counts)
			.extracting(BranchCounts::people)
			.containsExactly(2);
		assertThat(unit(Organisations.HR, period, this.here.neighbour()).isEmpty()).isTrue();
		assertThat(found.appraisers().items()).extracting(AppraiserRow::id)
			.containsExactlyInAnyOrder(this.here.camat(), this.here.lurah());
		assertThat(found.severity()).as("two people are too few to compare appraisers").isNull();
	}

	@Test
	void nobodyFindsTheOwnResultBeforeItIsReleased() {
		PeriodId period = this.calibrations.calibrating(this.here);
		Actor lurah = Organisations.actor(this.here.lurah());
		assertThat(unit(lurah, period, this.here.kelurahan()).all().people()).isEqualTo(1);
		assertThat(unit(lurah, period, this.here.kelurahan()).appraisers().items()).extracting(AppraiserRow::id)
			.containsExactly(this.here.lurah());
		assertThat(people(lurah, period, this.here.kelurahan())).hasSize(1);
		this.periods.moveTo(period, Phase.RELEASED);
		assertThat(unit(lurah, period, this.here.kelurahan()).all().people()).isEqualTo(2);
		assertThat(people(lurah, period, this.here.kelurahan())).hasSize(2);
	}

	@Test
	void whoActsFindsTheTeamAndNotTheOfficial() {
		PeriodId period = this.calibrations.calibrating(this.here);
		this.periods.moveTo(period, Phase.RELEASED);
		for (EmployeeId acting : List.of(this.here.colleague(), this.here.otherLurah())) {
			this.clock.pass(Duration.ofDays(1));
			LocalDate today = LocalDate.now(this.clock);
			this.acting.appoint(Organisations.HR, this.here.lurah(),
					new NewActing(acting, ActingCapacity.PLH, today, today, "SP/12/2026"));
			Actor actor = Organisations.actor(acting);
			assertThat(people(actor, period, this.here.kelurahan())).extracting(PersonRow::name)
				.containsExactly("Pegawai " + this.here.mark());
			assertThat(unit(actor, period, this.here.kelurahan()).all().people()).isEqualTo(1);
			assertThat(people(this.camat, period, this.here.kelurahan())).hasSize(2);
		}
	}

	@Test
	void aSuperiorWhoActsFindsTheOfficialAsBefore() {
		PeriodId period = this.calibrations.calibrating(this.here);
		this.acting.appoint(Organisations.HR, this.here.lurah(),
				new NewActing(this.here.camat(), ActingCapacity.PLH, TestClock.TODAY, TestClock.TODAY, "SP/12/2026"));
		assertThat(people(this.camat, period, this.here.kelurahan())).extracting(PersonRow::name)
			.containsExactly("Lurah " + this.here.mark(), "Pegawai " + this.here.mark());
	}

	@Test
	void isForThoseWhoLeadTheUnit() {
		PeriodId period = this.calibrations.calibrating(this.here);
		assertThat(this.calibration.home(this.camat)).isEqualTo(this.here.kecamatan());
		assertThat(unit(this.camat, period, this.here.kelurahan()).all().people()).isEqualTo(2);
		for (EmployeeId other : List.of(this.here.employee(), this.here.otherLurah())) {
			Actor actor = Organisations.actor(other);
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> unit(actor, period, this.here.kelurahan()));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> people(actor, period, this.here.kelurahan()));
		}
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> unit(Organisations.actor(this.here.lurah()), period, this.here.kecamatan()));
	}

	@Test
	void anAppraiserFindsTheOwnTeam() {
		PeriodId period = this.calibrations.calibrating(this.here);
		assertThat(team(this.here.lurah(), period)).extracting(PersonRow::name)
			.containsExactly("Pegawai " + this.here.mark());
		assertThat(team(this.here.camat(), period)).extracting(PersonRow::name)
			.containsExactly("Lurah " + this.here.mark());
		assertThat(team(this.here.employee(), period)).isEmpty();
		assertThat(this.calibration.team(Organisations.HR, period, 1).window().items()).isEmpty();
	}

	@Test
	void whoLeadsAUnitFindsTheWayToIt() {
		PeriodId period = this.calibrations.calibrating(this.here);
		assertThat(this.calibration.team(Organisations.actor(this.here.camat()), period, 1).unit())
			.satisfies((unit) -> assertThat(Objects.requireNonNull(unit).id()).isEqualTo(this.here.kecamatan()));
		assertThat(this.calibration.team(Organisations.actor(this.here.employee()), period, 1).unit()).isNull();
		assertThat(this.calibration.team(Organisations.HR, period, 1).unit()).isNull();
	}

	@Test
	void findsPeopleByPredicateByAppraiserAndByWhatWaits() {
		PeriodId period = this.calibrations.calibrating(this.here);
		UnitId unit = this.here.kecamatan();
		assertThat(people(period, new PeopleFilter(unit, Predicate.GOOD, null, false))).hasSize(2);
		assertThat(people(period, new PeopleFilter(unit, Predicate.POOR, null, false))).isEmpty();
		assertThat(people(period, new PeopleFilter(unit, null, this.here.lurah(), false))).extracting(PersonRow::name)
			.containsExactly("Pegawai " + this.here.mark());
		assertThat(people(period, new PeopleFilter(unit, null, null, true))).isEmpty();
	}

	@Test
	void seesWhoIsStricterThanOthersWhoSawTheSamePeople() {
		List<Organisation> all = new ArrayList<>(List.of(this.here));
		while (all.size() < 6) {
			all.add(this.organisations.kecamatan());
		}
		PeriodId period = this.calibrations.reporting();
		EmployeeId[] others = { all.get(5).employee(), all.get(5).colleague(), all.get(5).stranger(),
				all.get(5).lurah(), all.get(5).otherLurah(), all.get(5).camat() };
		int turn = 0;
		for (Organisation one : all.subList(0, 5)) {
			this.plans.template(one.position());
			for (EmployeeId person : List.of(one.employee(), one.colleague())) {
				this.calibrations.seenBy(person, one.lurah(), period, one.equals(this.here) ? 5 : 4, others[turn % 6],
						others[(turn + 1) % 6], others[(turn + 2) % 6]);
				turn++;
			}
		}
		this.periods.moveTo(period, Phase.CALIBRATION);
		UnitCalibration found = unit(Organisations.HR, period, this.here.kecamatan());
		assertThat(found.severity()).isNotNull().satisfies((summary) -> {
			assertThat(summary.people()).isEqualTo(10);
			assertThat(summary.betweenAppraisers()).isGreaterThan(BigDecimal.ONE);
		});
		assertThat(found.appraisers().items()).singleElement().satisfies((row) -> {
			assertThat(severity(row).leaning()).isEqualTo(Leaning.STRICTER);
			assertThat(severity(row).people()).isEqualTo(2);
		});
		assertThat(unit(Organisations.HR, period, all.get(1).kecamatan()).appraisers().items()).singleElement()
			.satisfies((row) -> assertThat(severity(row).leaning()).isNotEqualTo(Leaning.STRICTER));
		assertThat(this.jdbc.sql("select count(*) from appraiser_severity where period_id = ?")
			.param(period.periodId())
			.query(Integer.class)
			.single()).isEqualTo(5);
	}

	@Test
	void recordsThatPeopleSatTogether() {
		PeriodId period = this.calibrations.calibrating(this.here);
		LocalDate after = day(period);
		NewSession session = new NewSession(after, "Camat dan kedua lurah",
				"Sebaran dibandingkan; tidak ada yang perlu disesuaikan.");
		this.calibration.record(this.camat, period, this.here.kecamatan(), session);
		assertThat(unit(this.camat, period, this.here.kecamatan()).sessions()).singleElement()
			.satisfies((one) -> assertThat(one.conclusion()).isEqualTo(session.conclusion()));
		assertThat(unit(this.camat, period, this.here.kelurahan()).sessions()).isEmpty();
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.calibration
			.record(Organisations.actor(this.here.lurah()), period, this.here.kecamatan(), session));
		this.periods.moveTo(period, Phase.RELEASED);
		assertThatExceptionOfType(PhaseClosedException.class)
			.isThrownBy(() -> this.calibration.record(this.camat, period, this.here.kecamatan(), session));
	}

	@Test
	void aSessionSaysWhenWhoAndWhat() {
		PeriodId period = this.calibrations.calibrating(this.here);
		LocalDate after = day(period);
		assertThatExceptionOfType(SeveralRulesException.class)
			.isThrownBy(() -> this.calibration.record(this.camat, period, this.here.kecamatan(),
					new NewSession(after.plusDays(1), "Kami", "Tidak ada.")))
			.satisfies((refusals) -> assertThat(refusals.reasons()).extracting(RuleException::field)
				.containsExactly("satOn", "attended", "conclusion"));
		assertThatExceptionOfType(SeveralRulesException.class).as("within the period")
			.isThrownBy(() -> this.calibration.record(this.camat, period, this.here.kecamatan(),
					new NewSession(after.minusDays(1), "Camat", "Tidak ada yang disesuaikan.")));
	}

	@Test
	void remindsWhoLeadsTenPeopleUntilASessionIsRecorded() {
		PeriodId period = this.calibrations.calibrating(this.here);
		day(period);
		assertThat(this.tasks.tasksFor(this.camat)).as("two people").isEmpty();
		this.jdbc.sql("""
				insert into result (result_id, employee_id, period_id, sheet, computed_at, unit_id)
				select gen_random_uuid(), e.employee_id, :period, '{}', now(), :unit from employee e
				where e.employee_id not in (select employee_id from result where period_id = :period) limit 8""")
			.param("period", period.periodId())
			.param("unit", this.here.kelurahan().unitId())
			.update();
		assertThat(this.tasks.tasksFor(this.camat)).extracting((task) -> task.link())
			.containsExactly("/periods/" + period + "/calibration?unit=" + this.here.kecamatan());
		assertThat(this.tasks.tasksFor(Organisations.actor(this.here.employee()))).isEmpty();
		this.calibration.record(this.camat, period, this.here.kecamatan(),
				new NewSession(LocalDate.now(this.clock), "Camat dan lurah", "Tidak ada yang perlu disesuaikan."));
		assertThat(this.tasks.tasksFor(this.camat)).isEmpty();
	}

	private static Severity severity(AppraiserRow row) {
		return Objects.requireNonNull(row.severity());
	}

	/** Lets the first day after the period be today. */
	private LocalDate day(PeriodId period) {
		LocalDate after = this.service.period(period).until().plusDays(1);
		this.clock.pass(Duration.between(this.clock.instant(), after.atTime(9, 0).atZone(this.clock.getZone())));
		return after;
	}

	private UnitCalibration unit(Actor actor, PeriodId period, UnitId unit) {
		return this.calibration.unit(actor, period, unit, 1);
	}

	private List<PersonRow> people(Actor actor, PeriodId period, UnitId unit) {
		return this.calibration.people(actor, period, new PeopleFilter(unit, null, null, false), 1).window().items();
	}

	private List<PersonRow> team(EmployeeId appraiser, PeriodId period) {
		return this.calibration.team(Organisations.actor(appraiser), period, 1).window().items();
	}

	private List<PersonRow> people(PeriodId period, PeopleFilter filter) {
		return this.calibration.people(Organisations.HR, period, filter, 1).window().items();
	}

}
