package id.timbang.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
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
 * Reads comments of released answers, in the order of their random numbers, and keeps
 * what was decided about them.
 */
@Repository
class CommentStore {

	private static final String COMMENTS = """
			select r.rating_id, r.unit_id, u.name as unit_name, s.name as service_name, b.first_month, b.last_month,
			       coalesce(v.content, r.comment) as content
			from rating r join rating_block b using (block_id) join unit u on u.unit_id = r.unit_id
			left join public_service s using (service_id) left join comment_review v using (rating_id)
			where r.comment is not null and\s""";

	private final JdbcClient jdbc;

	CommentStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A window of what nobody has decided about, but for these units. */
	Window<RatingComment> waiting(Collection<UnitId> without, int page) {
		List<RatingComment> rows = this.jdbc
			.sql(COMMENTS + "v.rating_id is null and r.unit_id <> all(:units) order by r.rating_id "
					+ Window.clause(page))
			.param("units", keys(without))
			.query(CommentStore::comment)
			.list();
		return Window.of(rows, page);
	}

	/** How many of them there are. */
	int countWaiting(Collection<UnitId> without) {
		return this.jdbc
			.sql("""
					select count(*) from rating r where r.comment is not null and r.block_id is not null
					and r.unit_id <> all(:units) and not exists (select from comment_review v where v.rating_id = r.rating_id)""")
			.param("units", keys(without))
			.query(Integer.class)
			.single();
	}

	/** A comment about which nobody has decided. */
	Optional<RatingComment> waiting(CommentId id) {
		return this.jdbc.sql(COMMENTS + "v.rating_id is null and r.rating_id = :id")
			.param("id", id.ratingId())
			.query(CommentStore::comment)
			.optional();
	}

	/** A window of what is shown of these units, the latest months first. */
	Window<RatingComment> shown(Collection<UnitId> units, int page) {
		List<RatingComment> rows = this.jdbc
			.sql(COMMENTS + "v.verdict <> 'WITHHELD' and r.unit_id = any(:units) "
					+ "order by b.last_month desc, r.rating_id " + Window.clause(page))
			.param("units", keys(units))
			.query(CommentStore::comment)
			.list();
		return Window.of(rows, page);
	}

	/** Keeps a decision; false if there is one. */
	boolean decide(CommentId id, CommentVerdict verdict, @Nullable String text, @Nullable WithholdReason reason,
			Actor actor, Instant now) {
		return this.jdbc.sql("""
				insert into comment_review (rating_id, verdict, content, reason, account_id, reviewer, reviewed_at)
				values (:id, :verdict, :text, :reason, :account, :name, :now) on conflict (rating_id) do nothing""")
			.param("id", id.ratingId())
			.param("verdict", verdict.name())
			.param("text", text, Types.VARCHAR)
			.param("reason", (reason != null) ? reason.name() : null, Types.VARCHAR)
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	private static UUID[] keys(Collection<UnitId> units) {
		return units.stream().map(UnitId::unitId).toArray(UUID[]::new);
	}

	private static RatingComment comment(ResultSet row, int number) throws SQLException {
		return new RatingComment(new CommentId(row.getObject("rating_id", UUID.class)),
				new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name"),
				row.getString("service_name"), YearMonth.from(row.getObject("first_month", LocalDate.class)),
				YearMonth.from(row.getObject("last_month", LocalDate.class)), row.getString("content"));
	}

}
