package id.timbang.period;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ScheduledMovesTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

	/**
	 * Years of their own, because cycles do not overlap; far ahead of the real scheduler.
	 */
	private static final AtomicInteger YEAR = new AtomicInteger(2191);

	@Autowired
	private PeriodService periods;

	@Autowired
	private Periods fixture;

	@Autowired
	private JdbcClient jdbc;

	private PeriodSummary january;

	@BeforeEach
	void plan() {
		CycleId cycle = this.periods.plan(HR, Cycles.year(YEAR.getAndIncrement(), Cadence.MONTHLY));
		this.january = this.periods.periods(cycle).get(0);
		this.fixture.moveTo(this.january.id(), Phase.REPORTING);
	}

	@Test
	void endsAPhaseOnTheDayAfterItsLastOne() {
		wish(true);
		LocalDate last = this.january.windows().reportingUntil();
		moveOn(last);
		assertThat(phase()).isEqualTo(Phase.REPORTING);
		moveOn(last.plusDays(1));
		assertThat(phase()).isEqualTo(Phase.ASSESSMENT);
		moveOn(this.january.windows().assessmentUntil().plusDays(1));
		assertThat(phase()).isEqualTo(Phase.CALIBRATION);
		assertThat(this.jdbc
			.sql("select distinct actor_name from audit_entry where subject_id = :id and action = 'audit.period.moved'")
			.param("id", this.january.id().periodId())
			.query(String.class)
			.list()).containsExactly("Sistem");
	}

	@Test
	void leavesTheReleaseToAPerson() {
		wish(true);
		this.fixture.moveTo(this.january.id(), Phase.CALIBRATION);
		moveOn(this.january.windows().releaseOn().plusYears(1));
		assertThat(phase()).isEqualTo(Phase.CALIBRATION);
	}

	@Test
	void movesOneStepADayHoweverOftenTheApplicationStarts() {
		wish(true);
		LocalDate late = this.january.windows().releaseOn();
		moveOn(late);
		moveOn(late);
		assertThat(phase()).isEqualTo(Phase.ASSESSMENT);
		moveOn(late.plusDays(1));
		assertThat(phase()).isEqualTo(Phase.CALIBRATION);
	}

	@Test
	void takesNoStepOnADayOnWhichAPersonHasTakenOne() {
		wish(true);
		LocalDate late = this.january.windows().releaseOn();
		this.periods.move(HR, this.january.id(), Phase.ASSESSMENT, late);
		moveOn(late);
		assertThat(phase()).isEqualTo(Phase.ASSESSMENT);
		moveOn(late.plusDays(1));
		assertThat(phase()).isEqualTo(Phase.CALIBRATION);
	}

	@Test
	void leavesPeriodsAloneThatNobodyWantsItFor() {
		wish(false);
		moveOn(this.january.windows().releaseOn());
		assertThat(phase()).isEqualTo(Phase.REPORTING);
	}

	private void wish(boolean byItself) {
		PeriodSummary present = this.periods.period(this.january.id());
		this.periods.reschedule(HR, present.id(), present.version(), present.windows(), byItself);
	}

	private Phase phase() {
		return this.periods.period(this.january.id()).phase();
	}

	/** As if the application had been started on that day. */
	private void moveOn(LocalDate day) {
		new ScheduledMoves(this.periods, Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE)).move();
	}

}
