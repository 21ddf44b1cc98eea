package id.timbang.feedback;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.agency.Characteristic;
import id.timbang.disclosure.GroupTally;
import id.timbang.disclosure.MonthGroup;
import id.timbang.disclosure.MonthTally;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.SatisfactionIndex;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the blocks in which answers are released, and adds them up.
 */
@Repository
class BlockStore {

	private static final int BATCH = 100;

	private static final String WAITING = """
			select unit_id, date_trunc('month', day)::date as month, count(*) filter (where %s) as complete
			from rating r
			where block_id is null and day < :today and walk_in = :walkIn and %s group by 1, 2"""
		.formatted(Elements.COMPLETE, BurstStore.FREE);

	/**
	 * Takes the answers and adds up exactly those, in one statement: an answer that comes
	 * meanwhile is in both or in neither.
	 */
	private static final String RELEASE = """
			with block (block_id, unit_id, first_month, last_month, released_on, months, walk_in, officer_id,
			    characteristic, respondent_group) as (
			    values (cast(? as uuid), cast(? as uuid), cast(? as date), cast(? as date), cast(? as date), cast(? as date[]),
			            cast(? as boolean), cast(? as uuid), cast(? as text), cast(? as text))),
			taken as (
			    update rating r set block_id = b.block_id from block b
			    where r.unit_id = b.unit_id and r.walk_in = b.walk_in and r.block_id is null
			      and r.day >= b.first_month and r.day < b.released_on
			      and date_trunc('month', r.day)::date = any (b.months)
			      and (b.officer_id is null or r.officer_id = b.officer_id)
			      and (b.respondent_group is null or case b.characteristic %5$s end = b.respondent_group) and %4$s
			    returning source, %1$s)
			insert into rating_block (block_id, unit_id, first_month, last_month, released_on, walk_in, officer_id,
			    characteristic, respondent_group, respondents, incomplete, at_kiosk, on_paper, imported, %1$s)
			select block_id, unit_id, first_month, last_month, released_on, walk_in, officer_id, characteristic,
			       respondent_group, count(*) filter (where %2$s), count(*) filter (where not %2$s),
			       count(*) filter (where %2$s and source = 'KIOSK'), count(*) filter (where %2$s and source = 'PAPER'),
			       count(*) filter (where %2$s and source = 'IMPORT'), %3$s
			from block, taken
			group by block_id, unit_id, first_month, last_month, released_on, walk_in, officer_id, characteristic,
			    respondent_group"""
		.formatted(Elements.COLUMNS, Elements.COMPLETE,
				Elements.columns((column) -> "sum(" + column + ") filter (where " + Elements.COMPLETE + ")"),
				BurstStore.FREE,
				Arrays.stream(Characteristic.values())
					.map((one) -> "when '%s' then r.%s".formatted(one.name(), column(one)))
					.collect(Collectors.joining(" ")));

	private static final String WAITING_BY_OFFICER = """
			select unit_id, officer_id, date_trunc('month', day)::date as month,
			       count(*) filter (where %s) as complete
			from rating r
			where block_id is null and day < :today and not walk_in and officer_id is not null and %s group by 1, 2, 3"""
		.formatted(Elements.COMPLETE, BurstStore.FREE);

	private static final String WAITING_BY_GROUP = """
			select unit_id, %s as respondent_group, date_trunc('month', day)::date as month,
			       count(*) filter (where %s) as complete
			from rating r
			where block_id is null and day < :today and not walk_in and %s group by 1, 2, 3""";

	private static final String BY_GROUP = """
			select characteristic, respondent_group, sum(respondents) as respondents, %s
			from rating_block
			where unit_id = any (:units) and respondent_group is not null and first_month >= :from and last_month <= :until
			group by characteristic, respondent_group"""
		.formatted(Elements.ADDED_UP);

	private static final String BY_OFFICER = """
			select officer_id, sum(respondents) as respondents, %s
			from rating_block where officer_id = any (:officers) and first_month >= :from and last_month <= :until
			group by officer_id""".formatted(Elements.ADDED_UP);

	/** The database adds blocks of the same months up as they come. */
	private static final String SUMS = """
			select %s from rating_sum
			where unit_id = any (:units) and walk_in = :walkIn and first_month >= :from and last_month <= :until""";

	private static final String BY_MONTHS = SUMS.formatted("*");

	private static final String BY_UNIT = SUMS.formatted("""
			unit_id, min(first_month) as first_month, max(last_month) as last_month,
			max(released_on) as released_on, sum(respondents) as respondents, sum(incomplete) as incomplete,
			sum(at_kiosk) as at_kiosk, sum(on_paper) as on_paper, sum(imported) as imported,
			""" + Elements.ADDED_UP) + " group by unit_id";

	private final JdbcClient client;

	private final JdbcTemplate jdbc;

	BlockStore(JdbcClient client, JdbcTemplate jdbc) {
		this.client = client;
		this.jdbc = jdbc;
	}

	/** Lets one release happen at a time; who reads is not held up. */
	void lock() {
		this.client.sql("lock table rating_block in share row exclusive mode").update();
	}

	/** What was answered before today and is not released yet, by unit. */
	Map<UnitId, List<MonthTally>> waiting(RatingStream stream, LocalDate today) {
		return waiting(this.client.sql(WAITING).param("walkIn", stream.isWalkIn()), today, BlockStore::unit,
				BlockStore::tally);
	}

	/**
	 * What was answered before today about each officer of a unit and is not released
	 * yet.
	 */
	Map<Served, List<MonthTally>> waitingByOfficer(LocalDate today) {
		return waiting(this.client.sql(WAITING_BY_OFFICER), today,
				(row, number) -> new Served(unit(row, number), new EmployeeId(row.getObject("officer_id", UUID.class))),
				BlockStore::tally);
	}

	/**
	 * What was answered before today with a code or brought in, and is not released yet,
	 * by unit and group.
	 */
	Map<UnitId, List<GroupTally<String>>> waitingByGroup(Characteristic characteristic, LocalDate today) {
		return waiting(
				this.client
					.sql(WAITING_BY_GROUP.formatted("r." + column(characteristic), Elements.COMPLETE, BurstStore.FREE)),
				today, BlockStore::unit, (row, number) -> new GroupTally<>(month(row, "month"),
						row.getString("respondent_group"), row.getInt("complete")));
	}

	private static <K, T> Map<K, List<T>> waiting(JdbcClient.StatementSpec sql, LocalDate today, RowMapper<K> whose,
			RowMapper<T> tally) {
		Map<K, List<T>> waiting = new HashMap<>();
		sql.param("today", today).query((row) -> {
			waiting.computeIfAbsent(whose.mapRow(row, 0), (one) -> new ArrayList<>()).add(tally.mapRow(row, 0));
		});
		return waiting;
	}

	private static UnitId unit(ResultSet row, int number) throws SQLException {
		return new UnitId(row.getObject("unit_id", UUID.class));
	}

	private static MonthTally tally(ResultSet row, int number) throws SQLException {
		return new MonthTally(month(row, "month"), row.getInt("complete"));
	}

	/**
	 * Releases the answers of a unit and of these months that were given before today.
	 * @param apart only those that have this in common
	 */
	void release(RatingStream stream, UnitId unit, ToldApart apart, List<MonthGroup> groups, LocalDate today) {
		this.jdbc.batchUpdate(RELEASE, groups, BATCH, (sql, group) -> {
			fill(sql, unit, group, today);
			sql.setBoolean(7, stream.isWalkIn());
			sql.setObject(8, (apart.officer() != null) ? apart.officer().employeeId() : null);
			sql.setString(9, (apart.characteristic() != null) ? apart.characteristic().name() : null);
			sql.setString(10, apart.group());
		});
	}

	/**
	 * What is released about groups by blocks of their own that lie within these months,
	 * by the names of the groups; characteristics and groups without any are missing.
	 */
	Map<Characteristic, Map<String, SatisfactionIndex>> sumsOfGroups(Collection<UnitId> units, YearMonth from,
			YearMonth until) {
		Map<Characteristic, Map<String, SatisfactionIndex>> sums = new EnumMap<>(Characteristic.class);
		this.client.sql(BY_GROUP)
			.param("units", units.stream().map(UnitId::unitId).toArray(UUID[]::new))
			.param("from", from.atDay(1))
			.param("until", until.atDay(1))
			.query((row) -> {
				sums.computeIfAbsent(Characteristic.valueOf(row.getString("characteristic")), (one) -> new HashMap<>())
					.put(row.getString("respondent_group"),
							new SatisfactionIndex(row.getInt("respondents"), Elements.sums(row)));
			});
		return sums;
	}

	/**
	 * What is released about officers by blocks of their own that lie within these
	 * months; officers without any are missing.
	 */
	Map<EmployeeId, SatisfactionIndex> sumsOfOfficers(Collection<EmployeeId> officers, YearMonth from,
			YearMonth until) {
		Map<EmployeeId, SatisfactionIndex> sums = new HashMap<>();
		this.client.sql(BY_OFFICER)
			.param("officers", officers.stream().map(EmployeeId::employeeId).toArray(UUID[]::new))
			.param("from", from.atDay(1))
			.param("until", until.atDay(1))
			.query((row) -> {
				sums.put(new EmployeeId(row.getObject("officer_id", UUID.class)),
						new SatisfactionIndex(row.getInt("respondents"), Elements.sums(row)));
			});
		return sums;
	}

	private static void fill(PreparedStatement sql, UnitId unit, MonthGroup group, LocalDate today)
			throws SQLException {
		sql.setObject(1, UUID.randomUUID());
		sql.setObject(2, unit.unitId());
		sql.setObject(3, group.first().atDay(1));
		sql.setObject(4, group.last().atDay(1));
		sql.setObject(5, today);
		sql.setObject(6,
				group.months().stream().map((month) -> month.atDay(1)).map(LocalDate::toString).toArray(String[]::new));
	}

	/** The sums of each unit over the blocks that lie within these months. */
	List<ReleasedAnswers> sums(RatingStream stream, Collection<UnitId> units, YearMonth from, YearMonth until) {
		return sums(BY_UNIT, stream, units, from, until);
	}

	/** The same of what makes the index, by the months of the blocks. */
	List<ReleasedAnswers> sumsByMonths(Collection<UnitId> units, YearMonth from, YearMonth until) {
		return sums(BY_MONTHS, RatingStream.OFFICIAL, units, from, until);
	}

	/**
	 * How many complete answers lie in blocks of these months and of others as well.
	 */
	int beyond(Collection<UnitId> units, YearMonth from, YearMonth until) {
		return this.client.sql("""
				select coalesce(sum(respondents), 0) from rating_sum
				where unit_id = any (:units) and not walk_in and first_month <= :until and last_month >= :from
				  and (first_month < :from or last_month > :until)""")
			.param("units", units.stream().map(UnitId::unitId).toArray(UUID[]::new))
			.param("from", from.atDay(1))
			.param("until", until.atDay(1))
			.query(Integer.class)
			.single();
	}

	private List<ReleasedAnswers> sums(String statement, RatingStream stream, Collection<UnitId> units, YearMonth from,
			YearMonth until) {
		return this.client.sql(statement)
			.param("walkIn", stream.isWalkIn())
			.param("units", units.stream().map(UnitId::unitId).toArray(UUID[]::new))
			.param("from", from.atDay(1))
			.param("until", until.atDay(1))
			.query(BlockStore::answers)
			.list();
	}

	private static ReleasedAnswers answers(ResultSet row, int number) throws SQLException {
		return new ReleasedAnswers(unit(row, number), month(row, "first_month"), month(row, "last_month"),
				row.getObject("released_on", LocalDate.class), row.getInt("respondents"), row.getInt("incomplete"),
				ways(row), Elements.sums(row));
	}

	private static AnswerWays ways(ResultSet row) throws SQLException {
		int kiosk = row.getInt("at_kiosk");
		int paper = row.getInt("on_paper");
		int imported = row.getInt("imported");
		return new AnswerWays(row.getInt("respondents") - kiosk - paper - imported, kiosk, paper, imported);
	}

	/**
	 * A unit and one of its officers.
	 */
	record Served(UnitId unit, EmployeeId officer) {
	}

	private static String column(Characteristic characteristic) {
		return characteristic.name().toLowerCase(Locale.ROOT);
	}

	private static YearMonth month(ResultSet row, String column) throws SQLException {
		return YearMonth.from(row.getObject(column, LocalDate.class));
	}

}
