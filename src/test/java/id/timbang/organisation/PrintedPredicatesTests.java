package id.timbang.organisation;

import java.time.LocalDate;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.ActingCapacity;
import id.timbang.personnel.ActingService;
import id.timbang.personnel.Appraiser;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.NewActing;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;
import id.timbang.plan.Plans;
import id.timbang.result.OrganisationNote;
import id.timbang.scoring.OrganisationPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class PrintedPredicatesTests {

	@Autowired
	private PrintedPredicates printed;

	@Autowired
	private TestOrganisations fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private ActingService acting;

	@Autowired
	private PeriodService periods;

	@Autowired
	private Periods months;

	@Autowired
	private Plans plans;

	@Autowired
	private TestAgency agency;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	private PeriodId period;

	@BeforeEach
	void makeMonth() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.period = this.fixture.month(Phase.ASSESSMENT);
	}

	@Test
	void saysWhatTheLastUnitHas() {
		assertThat(of(this.org.employee())).isEqualTo(new OrganisationNote(name("-A"), null, false));
		this.fixture.set(Organisations.actor(this.org.camat()), this.period, this.org.kelurahan(),
				OrganisationPredicate.GOOD);
		assertThat(of(this.org.employee()))
			.isEqualTo(new OrganisationNote(name("-A"), OrganisationPredicate.GOOD, false));
		assertThat(of(this.org.stranger())).isEqualTo(new OrganisationNote(name("-B"), null, false));
		assertThat(this.printed.of(new EmployeeId(UUID.randomUUID()), this.periods.period(this.period))).isEmpty();
	}

	@Test
	void knowsWhoLedAUnit() {
		assertThat(of(this.org.lurah()).head()).isTrue();
		assertThat(of(this.org.camat()).head()).isTrue();
		assertThat(led(this.org.lurah(), this.org.kecamatan())).isFalse();
		assertThat(led(this.org.camat(), this.org.kelurahan())).isFalse();
		this.lines.assign(HR, this.organisations.appraised("Kepala Seksi", this.org),
				Appraiser.employee(this.org.employee()), DateSpan.since(LocalDate.of(2026, 1, 1)), "Uji");
		assertThat(of(this.org.employee()).head()).isFalse();
	}

	/** For a few days a colleague acts; who led the unit in the month stays the same. */
	@Test
	void whoActsForSomeDaysHasNotLedIt() {
		this.acting.appoint(HR, this.org.lurah(), new NewActing(this.org.employee(), ActingCapacity.PLH,
				TestClock.TODAY, LocalDate.of(2026, 10, 31), "SP/10/2026"));
		PeriodId october = this.months.on(this.plans.cycle(), TestClock.TODAY);
		assertThat(of(this.org.lurah(), october).head()).isTrue();
		assertThat(of(this.org.employee(), october).head()).isFalse();
	}

	@Test
	void readsTwoStatements() throws Exception {
		PeriodSummary month = this.periods.period(this.period);
		assertThat(this.statements.during(() -> this.printed.of(this.org.lurah(), month))).hasSize(2);
	}

	private boolean led(EmployeeId person, UnitId unit) {
		return this.lines.led(person, unit, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
	}

	private OrganisationNote of(EmployeeId person) {
		return of(person, this.period);
	}

	private OrganisationNote of(EmployeeId person, PeriodId month) {
		return this.printed.of(person, this.periods.period(month)).orElseThrow();
	}

	private String name(String ending) {
		return "Unit " + this.org.mark() + ending;
	}

}
