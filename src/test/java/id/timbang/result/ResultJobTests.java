package id.timbang.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.assessment.Assessments;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.result.ResultProgress.State;
import id.timbang.shared.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Results are computed to the end, whatever happens meanwhile.
 */
@ApplicationTest
class ResultJobTests {

	private static int year = 9680;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ResultService results;

	@Autowired
	private ResultJob job;

	@Autowired
	private ResultStore store;

	@Autowired
	private ReleasedResults computed;

	@Autowired
	private JdbcClient jdbc;

	private List<EmployeeId> people;

	private PeriodId period;

	@BeforeEach
	void assess() {
		Organisation here = this.organisations.kecamatan();
		this.plans.template(here.position());
		year++;
		this.people = List.of(here.employee(), here.colleague());
		this.people.forEach((person) -> this.plans.agreed(person, here.lurah(), this.plans.cycle(year)));
		this.period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
		this.periods.moveTo(this.period, Phase.REPORTING);
		this.people.forEach((person) -> this.assessments.decided(person, here.lurah(), this.period));
		this.periods.moveTo(this.period, Phase.CALIBRATION);
	}

	@Test
	void saysThatEverybodyIsComputed() {
		assertThat(progress()).isEqualTo(new ResultProgress(2, 2, State.DONE));
	}

	@Test
	void replacesEverybodyWithoutMovingAnybody() {
		ResultSummary before = this.computed.page(this.people.get(0), this.period).summary();
		this.results.recompute(Organisations.HR, this.period);
		ResultSummary after = this.computed.page(this.people.get(0), this.period).summary();
		assertThat(after.id()).isEqualTo(before.id());
		assertThat(after.version()).isEqualTo(before.version() + 1);
		assertThat(after.computedAt()).isAfterOrEqualTo(before.computedAt());
	}

	@Test
	void keepsWhatWasComputedUntilItIsReplaced() {
		this.store.outdate(this.period);
		assertThat(this.store.people(this.period)).isEmpty();
		assertThat(this.computed.page(this.people.get(0), this.period).sheet().results().shown()).isNotNull();
		this.store.deleteOutdated(this.period);
		assertThat(this.store.counts(this.period).all()).isZero();
	}

	@Test
	void goesOnWithWhatADeadApplicationLeft() {
		ResultId kept = this.computed.id(this.people.get(0), this.period);
		SheetDocument before = this.computed.page(this.people.get(1), this.period).sheet();
		die("2 minutes");
		this.job.goOn();
		assertThat(progress()).isEqualTo(new ResultProgress(2, 2, State.DONE));
		assertThat(this.computed.id(this.people.get(0), this.period)).as("what was stored stays").isEqualTo(kept);
		assertThat(this.computed.page(this.people.get(1), this.period).sheet()).isEqualTo(before);
	}

	@Test
	void leavesALivingApplicationAlone() {
		die("5 seconds");
		this.job.goOn();
		assertThat(progress()).isEqualTo(new ResultProgress(2, 1, State.RUNNING));
		assertThat(this.store.people(this.period)).isEqualTo(Set.of(this.people.get(0)));
	}

	@Test
	void nobodyReleasesOrComputesAnewMeanwhile() {
		die("5 seconds");
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.periods.moveTo(this.period, Phase.RELEASED));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.results.recompute(Organisations.HR, this.period));
		die("2 minutes");
		this.job.goOn();
		this.periods.moveTo(this.period, Phase.RELEASED);
		assertThat(this.computed.page(this.people.get(1), this.period).summary().releasedAt()).isNotNull();
	}

	@Test
	void saysThatItStoppedAndBeginsAnewWhenAsked() {
		this.jdbc.sql("""
				create function refuse_results() returns trigger language plpgsql as $$
				begin raise exception 'the disk is full'; end $$""").update();
		this.jdbc.sql("create trigger full_disk before insert on result execute function refuse_results()").update();
		try {
			this.results.recompute(Organisations.HR, this.period);
			assertThat(progress()).isEqualTo(new ResultProgress(2, 0, State.FAILED));
		}
		finally {
			this.jdbc.sql("drop function refuse_results cascade").update();
		}
		this.results.recompute(Organisations.HR, this.period);
		assertThat(progress()).isEqualTo(new ResultProgress(2, 2, State.DONE));
	}

	@Test
	void theDatabaseKnowsWhatDoneMeans() {
		for (String wrong : List.of("done = 3", "done = -1", "people = 5", "state = 'LATER'")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.jdbc.sql("update result_job set " + wrong + " where period_id = ?")
					.param(this.period.periodId())
					.update());
		}
	}

	/** As if the application had died that long ago, with one of two results stored. */
	private void die(String ago) {
		this.jdbc.sql("update result set outdated = true where period_id = ? and employee_id = ?")
			.params(this.period.periodId(), this.people.get(1).employeeId())
			.update();
		this.jdbc.sql("""
				update result_job set state = 'RUNNING', done = 1, runner = ?, beat_at = now() - interval '%s'
				where period_id = ?""".formatted(ago)).params(UUID.randomUUID(), this.period.periodId()).update();
	}

	private ResultProgress progress() {
		return this.results.progress(Organisations.HR, this.period).orElseThrow();
	}

}
