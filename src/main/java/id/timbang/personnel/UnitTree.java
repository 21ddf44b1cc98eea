package id.timbang.personnel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the tree of units a tree.
 */
@Repository
class UnitTree {

	private final JdbcClient jdbc;

	UnitTree(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets one change of the tree happen at a time; two at once could close a circle. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('unit'))").query((row) -> {
		});
	}

}
