package id.timbang.shared;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what to whom, and when. Append-only: the database refuses to change or delete
 * an entry. Written in the transaction of the change itself, so that neither exists
 * without the other.
 */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditTrail(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Adds an entry.
	 * @param actor who did it
	 * @param subjectId the aggregate that it was done to
	 * @param action message key of the sentence, such as {@code audit.account.reset}
	 * @param details what the sentence mentions; never a secret
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Actor actor, UUID subjectId, String action, String... details) {
		this.jdbc.sql("""
				insert into audit_entry (occurred_at, account_id, actor_name, subject_id, action, details)
				values (:at, :account, :name, :subject, :action, :details)""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("subject", subjectId)
			.param("action", action)
			.param("details", details)
			.update();
	}

}
