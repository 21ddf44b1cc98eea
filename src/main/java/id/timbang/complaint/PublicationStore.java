package id.timbang.complaint;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what is published, and what waits to be. Within a month the order for everybody
 * is that of random numbers, and says nothing.
 */
@Repository
class PublicationStore {

	private final JdbcClient jdbc;

	PublicationStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Publication> find(ComplaintId id) {
		return this.jdbc.sql("select * from publication where complaint_id = :id")
			.param("id", id.complaintId())
			.query((row, number) -> new Publication(row.getLong("version"), row.getString("question"),
					row.getString("answer"), row.getObject("prepared_by", UUID.class), row.getString("preparer"),
					row.getTimestamp("prepared_at").toInstant(), row.getString("releaser"),
					instant(row.getTimestamp("released_at"))))
			.optional();
	}

	/**
	 * Keeps a version for everybody, in the place of one that was not released.
	 * @param version the version that was seen; 0 where there was none
	 * @return false if there is another
	 */
	boolean prepare(ComplaintStore.Kept complaint, YearMonth month, long version, String question, String answer,
			Actor actor, Instant now) {
		return this.jdbc
			.sql("""
					insert into publication (complaint_id, version, unit_id, month, question, answer, prepared_by, preparer,
					    prepared_at)
					select :id, 1, :unit, :month, :question, :answer, :account, :name, :now
					where :version = 0 or exists (select from publication where complaint_id = :id)
					on conflict (complaint_id) do update set version = publication.version + 1, question = excluded.question,
					    answer = excluded.answer, prepared_by = excluded.prepared_by, preparer = excluded.preparer,
					    prepared_at = excluded.prepared_at
					where publication.version = :version and publication.released_at is null""")
			.param("id", complaint.id().complaintId())
			.param("unit", complaint.unit().unitId())
			.param("month", month.atDay(1))
			.param("question", question)
			.param("answer", answer)
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("now", Timestamp.from(now))
			.param("version", version)
			.update() == 1;
	}

	/** Shows a version to everybody; false if it is another, or shown already. */
	boolean release(ComplaintId id, long version, Actor actor, Instant now) {
		return this.jdbc
			.sql("""
					update publication set version = version + 1, released_by = :account, releaser = :name, released_at = :now
					where complaint_id = :id and version = :version and released_at is null""")
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("now", Timestamp.from(now))
			.param("id", id.complaintId())
			.param("version", version)
			.update() == 1;
	}

	/** Shows it to nobody any more; false if there is none. */
	boolean withdraw(ComplaintId id) {
		return this.jdbc.sql("delete from publication where complaint_id = :id")
			.param("id", id.complaintId())
			.update() == 1;
	}

	/** Whether somebody worked on the complaint or on its publication. */
	boolean hasWorkedOn(ComplaintId id, Actor actor) {
		return this.jdbc.sql("""
				select exists (select from complaint_step where complaint_id = :id and account_id = :account)
				    or exists (select from publication where complaint_id = :id and prepared_by = :account)""")
			.param("id", id.complaintId())
			.param("account", actor.accountId())
			.query(Boolean.class)
			.single();
	}

	/** A window of what waits to be released, the oldest first. */
	Window<PublicationSummary> waiting(int page) {
		List<PublicationSummary> rows = this.jdbc.sql("""
				select p.complaint_id, p.preparer, p.prepared_at, c.kind, u.name as unit_name
				from publication p join complaint c using (complaint_id) join unit u on u.unit_id = p.unit_id
				where p.released_at is null order by p.prepared_at, p.complaint_id
				""" + Window.clause(page))
			.query((row, number) -> new PublicationSummary(new ComplaintId(row.getObject("complaint_id", UUID.class)),
					ComplaintKind.valueOf(row.getString("kind")), row.getString("unit_name"), row.getString("preparer"),
					row.getTimestamp("prepared_at").toInstant()))
			.list();
		return Window.of(rows, page);
	}

	/** How many wait that somebody else prepared. */
	int countWaiting(Actor actor) {
		return this.jdbc.sql("select count(*) from publication where released_at is null and prepared_by <> :account")
			.param("account", actor.accountId())
			.query(Integer.class)
			.single();
	}

	/** A window of what a unit shows to everybody, the latest months first. */
	Window<PublishedAnswer> released(UnitId unit, int page) {
		List<PublishedAnswer> rows = this.jdbc.sql("""
				select p.month, p.question, p.answer, c.kind, s.name as service_name
				from publication p join complaint c using (complaint_id) left join public_service s using (service_id)
				where p.unit_id = :unit and p.released_at is not null order by p.month desc, p.complaint_id
				""" + Window.clause(page))
			.param("unit", unit.unitId())
			.query((row, number) -> new PublishedAnswer(YearMonth.from(row.getObject("month", LocalDate.class)),
					ComplaintKind.valueOf(row.getString("kind")), row.getString("service_name"),
					row.getString("question"), row.getString("answer")))
			.list();
		return Window.of(rows, page);
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

}
