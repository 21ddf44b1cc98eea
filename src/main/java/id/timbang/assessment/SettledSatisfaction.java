package id.timbang.assessment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PeriodId;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.SatisfactionIndex;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What citizens said of units, kept as it stood when reporting ended, so that totals rest
 * on figures that do not move any more (S11, S15).
 */
@Repository
class SettledSatisfaction {

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	SettledSatisfaction(JdbcTemplate template, JdbcClient jdbc) {
		this.template = template;
		this.jdbc = jdbc;
	}

	/** Keeps what is there; a unit without enough answers has nothing. */
	void settle(PeriodId period, Collection<UnitSatisfaction> units) {
		List<UnitSatisfaction> rated = units.stream().filter((unit) -> unit.index() != null).toList();
		this.template.batchUpdate("""
				insert into settled_satisfaction (period_id, unit_id, source_id, respondents, sums)
				values (?, ?, ?, ?, ?)""", rated, Math.max(rated.size(), 1),
				(statement, unit) -> write(statement, period, unit));
	}

	private static void write(PreparedStatement statement, PeriodId period, UnitSatisfaction unit) throws SQLException {
		SatisfactionIndex index = Objects.requireNonNull(unit.index());
		statement.setObject(1, period.periodId());
		statement.setObject(2, unit.unit().unitId());
		statement.setObject(3, unit.source().unitId());
		statement.setInt(4, index.respondents());
		statement.setArray(5,
				statement.getConnection().createArrayOf("integer", index.sums().values().toArray(Integer[]::new)));
	}

	/** What was kept for a period of these units, in which people work. */
	Map<UnitId, SatisfactionIndex> of(PeriodId period, Collection<UnitId> units) {
		Map<UnitId, SatisfactionIndex> found = new HashMap<>();
		this.jdbc.sql("""
				select unit_id, respondents, sums from settled_satisfaction
				where period_id = :period and unit_id = any(:units)""")
			.param("period", period.periodId())
			.param("units", units.stream().map(UnitId::unitId).toArray(UUID[]::new))
			.query((row) -> {
				found.put(new UnitId(row.getObject("unit_id", UUID.class)), SatisfactionIndex
					.of(row.getInt("respondents"), List.of((Integer[]) row.getArray("sums").getArray())));
			});
		return found;
	}

}
