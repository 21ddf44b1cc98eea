package id.timbang.rater;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lets one choice of raters happen at a time in a period, and one answer at a time about
 * a person: both write rows of others anew. Held until the transaction ends.
 */
@Repository
class ChoiceLock {

	private final JdbcClient jdbc;

	ChoiceLock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** For whoever chooses: nobody else does, and nobody answers. */
	void choosing(PeriodId period) {
		take("pg_advisory_xact_lock", "rater " + period);
	}

	/** For whoever answers: nobody chooses, and nobody else answers about this person. */
	void answering(PeriodId period, EmployeeId person) {
		take("pg_advisory_xact_lock_shared", "rater " + period);
		take("pg_advisory_xact_lock", "rater " + period + person);
	}

	private void take(String lock, String name) {
		this.jdbc.sql("select " + lock + "(hashtextextended(:name, 0))").param("name", name).query((row) -> {
		});
	}

}
