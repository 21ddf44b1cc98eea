package id.timbang.shared;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a file between its dry run and the confirmation, so that what is imported is what
 * was checked. Each account has one file for each purpose: a new one takes the place of
 * the one before.
 */
@Service
@Transactional(readOnly = true)
public class Uploads {

	private final JdbcClient jdbc;

	private final Clock clock;

	Uploads(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps a file until it is taken.
	 * @param purpose what it is for, such as {@code services}
	 * @return under which it can be taken, by the same account and for the same purpose
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID keep(Actor actor, String purpose, byte[] content) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into upload (upload_id, account_id, purpose, content, kept_at)
				values (:id, :account, :purpose, :content, :now)
				on conflict (account_id, purpose) do update
				set upload_id = excluded.upload_id, content = excluded.content, kept_at = excluded.kept_at""")
			.param("id", id)
			.param("account", actor.accountId())
			.param("purpose", purpose)
			.param("content", content)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		return id;
	}

	/**
	 * Hands a file over and forgets it; of two who confirm at once, one gets it.
	 * @throws NotFoundException if there is none, or it is another's
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public byte[] take(Actor actor, String purpose, UUID id) {
		return this.jdbc.sql("""
				delete from upload where upload_id = :id and account_id = :account and purpose = :purpose
				returning content""")
			.param("id", id)
			.param("account", actor.accountId())
			.param("purpose", purpose)
			.query((row, number) -> row.getBytes("content"))
			.optional()
			.orElseThrow(() -> new NotFoundException("upload for " + purpose, id));
	}

}
