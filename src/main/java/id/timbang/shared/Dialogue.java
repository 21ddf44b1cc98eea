package id.timbang.shared;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The performance dialogue (<i>dialog kinerja</i>): what both sides wrote about a plan or
 * a report, in the order of time. Entries are never changed. Whoever calls decides who
 * may read and write.
 */
@Service
@Transactional(readOnly = true)
public class Dialogue {

	/** Most characters of an entry. */
	public static final int LONGEST = 1000;

	private final JdbcClient jdbc;

	private final Clock clock;

	Dialogue(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Adds an entry.
	 * @param subjectId what it is about
	 * @throws RuleException if the text is empty or too long
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(Actor actor, UUID subjectId, String text) {
		if (text.isBlank()) {
			throw new RuleException("message", "dialogue.empty");
		}
		if (text.length() > LONGEST) {
			throw new RuleException("message", "dialogue.long", LONGEST);
		}
		this.jdbc.sql("""
				insert into dialogue_entry (subject_id, account_id, author, written_at, content)
				values (:subject, :account, :author, :at, :content)""")
			.param("subject", subjectId)
			.param("account", actor.accountId())
			.param("author", actor.name())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("content", text)
			.update();
	}

	/** What was written about these subjects, oldest first. */
	public List<Entry> about(Actor reader, List<UUID> subjects) {
		return this.jdbc.sql("""
				select account_id, author, written_at, content from dialogue_entry
				where subject_id = any(:subjects) order by written_at, dialogue_entry_id""")
			.param("subjects", subjects.toArray(UUID[]::new))
			.query((row, number) -> new Entry(row.getString("author"), row.getTimestamp("written_at").toInstant(),
					row.getString("content"), reader.accountId().equals(row.getObject("account_id", UUID.class))))
			.list();
	}

	/**
	 * One entry.
	 *
	 * @param author who wrote it
	 * @param writtenAt when
	 * @param text what
	 * @param mine whether the reader wrote it
	 */
	public record Entry(String author, Instant writtenAt, String text, boolean mine) {
	}

}
