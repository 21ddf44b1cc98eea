package id.timbang.feedback;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.ServiceId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the splits of blocks by service, and adds them up.
 */
@Repository
class SplitStore {

	private static final int BATCH = 100;

	private static final String CELLS = """
			select b.unit_id, b.block_id, b.first_month, b.last_month, r.service_id, count(*) as respondents, %s
			from rating_block b join rating r using (block_id)
			where b.split_id is null and not b.walk_in and b.last_month < :running and %s
			group by b.block_id, r.service_id""".formatted(
			Elements.columns((column) -> "sum(r." + column + ") as " + column),
			"num_nulls(%s) = 0".formatted(Elements.columns((column) -> "r." + column)));

	private static final String INSERT_PART = """
			insert into service_split_part (part_id, split_id, service_id, respondents, %s) values (?, ?, ?, ?, %s)"""
		.formatted(Elements.COLUMNS, Elements.columns((column) -> "?"));

	private static final String SUMS = """
			select service_id, s.name, sum(p.respondents) as respondents, %s
			from service_split join service_split_part p using (split_id) join public_service s using (service_id)
			where unit_id = any (:units) and first_month >= :from and last_month <= :until
			group by service_id, s.name order by s.name, service_id"""
		.formatted(Elements.columns((column) -> "sum(p." + column + ") as " + column));

	private final JdbcClient client;

	private final JdbcTemplate jdbc;

	SplitStore(JdbcClient client, JdbcTemplate jdbc) {
		this.client = client;
		this.jdbc = jdbc;
	}

	/** The answers of all blocks of ended months that are not split yet. */
	List<BlockCell> notSplit(YearMonth running) {
		return this.client.sql(CELLS).param("running", running.atDay(1)).query(SplitStore::cell).list();
	}

	/** Keeps a split for good. */
	void add(NewSplit split, LocalDate today) {
		UUID id = UUID.randomUUID();
		this.client.sql("""
				insert into service_split (split_id, unit_id, first_month, last_month, released_on)
				values (:id, :unit, :first, :last, :today)""")
			.param("id", id)
			.param("unit", split.unit().unitId())
			.param("first", split.first().atDay(1))
			.param("last", split.last().atDay(1))
			.param("today", today)
			.update();
		this.jdbc.batchUpdate(INSERT_PART, split.parts(), BATCH, (sql, part) -> fill(sql, id, part));
		this.client.sql("update rating_block set split_id = :id where block_id = any (:blocks)")
			.param("id", id)
			.param("blocks", split.blocks().toArray(UUID[]::new))
			.update();
	}

	/**
	 * What is said about each service by the splits of these units that lie within these
	 * months, by name.
	 */
	List<ServiceSatisfaction> sums(Collection<UnitId> units, YearMonth from, YearMonth until) {
		return this.client.sql(SUMS)
			.param("units", units.stream().map(UnitId::unitId).toArray(UUID[]::new))
			.param("from", from.atDay(1))
			.param("until", until.atDay(1))
			.query((row, number) -> new ServiceSatisfaction(new ServiceId(row.getObject("service_id", UUID.class)),
					row.getString("name"), new SatisfactionIndex(row.getInt("respondents"), Elements.sums(row))))
			.list();
	}

	private static void fill(PreparedStatement sql, UUID split, NewSplit.Part part) throws SQLException {
		sql.setObject(1, UUID.randomUUID());
		sql.setObject(2, split);
		sql.setObject(3, part.service().orElse(null));
		sql.setInt(4, part.respondents());
		int column = 5;
		for (ServiceElement element : ServiceElement.values()) {
			sql.setObject(column++, part.sums().get(element));
		}
	}

	private static BlockCell cell(ResultSet row, int number) throws SQLException {
		return new BlockCell(new UnitId(row.getObject("unit_id", UUID.class)), row.getObject("block_id", UUID.class),
				YearMonth.from(row.getObject("first_month", LocalDate.class)),
				YearMonth.from(row.getObject("last_month", LocalDate.class)), row.getObject("service_id", UUID.class),
				row.getInt("respondents"), Elements.sums(row));
	}

}
