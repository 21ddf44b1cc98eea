package id.timbang.feedback;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.scoring.ServiceElement;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adds ratings up, and keeps what is shown of them.
 */
@Repository
class SnapshotStore {

	private static final int BATCH = 1000;

	private static final String COMPLETE = "num_nulls(%s) = 0".formatted(Elements.COLUMNS);

	private static final String TALLIES = """
			select unit_id, date_trunc('month', day)::date as month, cast(:today as date) as taken_on,
			       count(*) filter (where %1$s) as respondents, count(*) filter (where not %1$s) as incomplete, %2$s
			from rating where day < :today group by 1, 2""".formatted(COMPLETE, Elements
		.columns((column) -> "coalesce(sum(" + column + ") filter (where " + COMPLETE + "), 0) as " + column));

	/** A step of fewer than ten would give away the answers of those few. */
	private static final String REPLACE = """
			insert into satisfaction_snapshot as shown (unit_id, month, taken_on, respondents, incomplete, %s)
			values (?, ?, ?, ?, ?, %s)
			on conflict (unit_id, month) do update set taken_on = excluded.taken_on,
			    respondents = excluded.respondents, incomplete = excluded.incomplete, %s
			where excluded.respondents >= shown.respondents + %d""".formatted(Elements.COLUMNS,
			Elements.columns((column) -> "?"), Elements.columns((column) -> column + " = excluded." + column),
			Snapshot.FEWEST);

	private final JdbcClient client;

	private final JdbcTemplate jdbc;

	SnapshotStore(JdbcClient client, JdbcTemplate jdbc) {
		this.client = client;
		this.jdbc = jdbc;
	}

	/** What has been answered before today, by unit and month. */
	List<Snapshot> tallies(LocalDate today) {
		return this.client.sql(TALLIES).param("today", today).query(SnapshotStore::snapshot).list();
	}

	/** Shows these from now on, as far as enough has come since what is shown. */
	void show(Collection<Snapshot> snapshots) {
		this.jdbc.batchUpdate(REPLACE, snapshots, BATCH, SnapshotStore::fill);
	}

	/** What is shown of these units for some months, in order. */
	List<Snapshot> shown(Collection<UnitId> units, YearMonth from, YearMonth until) {
		return this.client.sql("""
				select * from satisfaction_snapshot
				where unit_id = any(:units) and month between :from and :until order by month""")
			.param("units", units.stream().map(UnitId::unitId).toArray(UUID[]::new))
			.param("from", from.atDay(1))
			.param("until", until.atDay(1))
			.query(SnapshotStore::snapshot)
			.list();
	}

	private static void fill(PreparedStatement sql, Snapshot snapshot) throws SQLException {
		sql.setObject(1, snapshot.unit().unitId());
		sql.setObject(2, snapshot.month().atDay(1));
		sql.setObject(3, snapshot.takenOn());
		sql.setInt(4, snapshot.respondents());
		sql.setInt(5, snapshot.incomplete());
		int column = 6;
		for (ServiceElement element : ServiceElement.values()) {
			sql.setInt(column++, snapshot.sum(element));
		}
	}

	private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
		Map<ServiceElement, Integer> sums = new EnumMap<>(ServiceElement.class);
		for (ServiceElement element : ServiceElement.values()) {
			sums.put(element, row.getInt(Elements.column(element)));
		}
		return new Snapshot(new UnitId(row.getObject("unit_id", UUID.class)),
				YearMonth.from(row.getObject("month", LocalDate.class)), row.getObject("taken_on", LocalDate.class),
				row.getInt("respondents"), row.getInt("incomplete"), sums);
	}

}
