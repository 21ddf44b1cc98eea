package id.timbang.result;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.period.PeriodId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps how far results have been computed, and by whom. Time is the database's: all
 * applications share it.
 */
@Repository
class ResultJobStore {

	/** Whose heart has not beaten for so long is taken to be gone. */
	private static final String SILENCE = "interval '60 seconds'";

	private final JdbcClient jdbc;

	ResultJobStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Begins anew; false if somebody is at it. */
	boolean begin(PeriodId period, int people, UUID runner) {
		return this.jdbc.sql("""
				insert into result_job (period_id, people, done, state, runner, beat_at)
				values (:period, :people, 0, 'RUNNING', :runner, now())
				on conflict (period_id) do update set people = :people, done = 0, state = 'RUNNING', runner = :runner,
				    beat_at = now()
				where result_job.state <> 'RUNNING' or result_job.beat_at < now() - %s""".formatted(SILENCE))
			.param("period", period.periodId())
			.param("people", people)
			.param("runner", runner)
			.update() == 1;
	}

	/** The periods that somebody began and left. */
	List<PeriodId> abandoned() {
		return this.jdbc
			.sql("select period_id from result_job where state = 'RUNNING' and beat_at < now() - %s".formatted(SILENCE))
			.query((row, number) -> new PeriodId(row.getObject("period_id", UUID.class)))
			.list();
	}

	/** Takes over what was left; false if somebody was faster. */
	boolean takeOver(PeriodId period, UUID runner) {
		return this.jdbc.sql("""
				update result_job set runner = :runner, beat_at = now()
				where period_id = :period and state = 'RUNNING' and beat_at < now() - %s""".formatted(SILENCE))
			.param("runner", runner)
			.param("period", period.periodId())
			.update() == 1;
	}

	/** So many more have a result; false if somebody else has taken over. */
	boolean advance(PeriodId period, UUID runner, int people) {
		return this.jdbc.sql("""
				update result_job set done = done + :people, beat_at = now()
				where period_id = :period and runner = :runner and state = 'RUNNING'""")
			.param("people", people)
			.param("period", period.periodId())
			.param("runner", runner)
			.update() == 1;
	}

	/**
	 * It has come to its end, one or the other; false if somebody else has taken over.
	 */
	boolean end(PeriodId period, UUID runner, ResultProgress.State state) {
		return this.jdbc.sql("""
				update result_job set state = :state, runner = null
				where period_id = :period and runner = :runner and state = 'RUNNING'""")
			.param("state", state.name())
			.param("period", period.periodId())
			.param("runner", runner)
			.update() == 1;
	}

	/**
	 * Whether everybody is computed; nobody begins anew until the transaction ends.
	 */
	boolean isDone(PeriodId period) {
		return this.jdbc.sql("select state from result_job where period_id = ? for share")
			.param(period.periodId())
			.query(String.class)
			.optional()
			.map(ResultProgress.State::valueOf)
			.map(ResultProgress.State.DONE::equals)
			.orElse(true);
	}

	/**
	 * How far it is; none where results were computed before there were jobs, or never.
	 */
	Optional<ResultProgress> progress(PeriodId period) {
		return this.jdbc.sql("select people, done, state from result_job where period_id = ?")
			.param(period.periodId())
			.query((row, number) -> new ResultProgress(row.getInt("people"), row.getInt("done"),
					ResultProgress.State.valueOf(row.getString("state"))))
			.optional();
	}

}
