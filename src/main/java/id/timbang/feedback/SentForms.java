package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers for a day which forms were sent, by a hash of their keys. What was answered
 * in them is kept elsewhere, and no row says where.
 */
@Repository
class SentForms {

	private final JdbcClient jdbc;

	private final Clock clock;

	SentForms(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Remembers a form, in the transaction that keeps its answers.
	 * @return whether it is sent for the first time; of two at once, one is
	 */
	boolean add(FormKey key) {
		return this.jdbc.sql("insert into sent_form (key_hash, day) values (:hash, :today) on conflict do nothing")
			.param("hash", key.hash())
			.param("today", LocalDate.now(this.clock))
			.update() > 0;
	}

	boolean contains(FormKey key) {
		return this.jdbc.sql("select exists (select from sent_form where key_hash = :hash)")
			.param("hash", key.hash())
			.query(Boolean.class)
			.single();
	}

	/** Forgets what was sent before yesterday: nobody sends that again by accident. */
	void forget() {
		this.jdbc.sql("delete from sent_form where day < :yesterday")
			.param("yesterday", LocalDate.now(this.clock).minusDays(1))
			.update();
	}

}
