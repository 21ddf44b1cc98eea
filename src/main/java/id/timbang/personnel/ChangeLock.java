package id.timbang.personnel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lets one change of a hierarchy happen at a time, until its transaction ends: two at
 * once could close a circle that neither of them sees.
 */
@Repository
class ChangeLock {

	private final JdbcClient jdbc;

	ChangeLock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** For whoever changes which unit is below which. */
	void units() {
		take("unit");
	}

	/** For whoever changes who appraises whom. */
	void reportingLines() {
		take("reporting_line");
	}

	private void take(String name) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext(:name))").param("name", name).query((row) -> {
		});
	}

}
