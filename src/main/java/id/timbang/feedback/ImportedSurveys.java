package id.timbang.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import id.timbang.shared.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Knows the surveys that were brought in by the hash of their content.
 */
@Repository
class ImportedSurveys {

	private final JdbcClient jdbc;

	private final Clock clock;

	ImportedSurveys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** On which day it was brought in, if it was. */
	Optional<LocalDate> day(String hash) {
		return this.jdbc.sql("select imported_at from survey_import where content_hash = :hash")
			.param("hash", hash)
			.query((row, number) -> row.getTimestamp(1).toInstant().atZone(this.clock.getZone()).toLocalDate())
			.optional();
	}

	/**
	 * Remembers a survey.
	 * @return whether it is new; of two who bring it in at once, one learns that it is
	 * not
	 */
	boolean add(Actor actor, String hash, int answers) {
		return this.jdbc.sql("""
				insert into survey_import (content_hash, imported_at, account_id, answers)
				values (:hash, :now, :account, :answers) on conflict do nothing""")
			.param("hash", hash)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("account", actor.accountId())
			.param("answers", answers)
			.update() > 0;
	}

}
