package id.timbang.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.personnel.UnitId;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what units undertake.
 */
@Repository
class FollowUpStore {

	private final JdbcClient jdbc;

	FollowUpStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What a unit undertakes for exactly these months, by element. */
	Map<ServiceElement, FollowUp> find(UnitId unit, YearMonth first, YearMonth last) {
		return this.jdbc
			.sql("select * from follow_up where unit_id = :unit and first_month = :first and last_month = :last")
			.param("unit", unit.unitId())
			.param("first", first.atDay(1))
			.param("last", last.atDay(1))
			.query(FollowUpStore::followUp)
			.stream()
			.collect(Collectors.toMap(FollowUp::element, Function.identity()));
	}

	/** A window of the months that a unit undertakes something for, the latest first. */
	Window<FollowUpMonths> months(UnitId unit, int page) {
		return Window.of(this.jdbc.sql("""
				select first_month, last_month, count(*) as written, count(*) filter (where done <> '') as done
				from follow_up where unit_id = :unit group by first_month, last_month
				order by last_month desc, first_month desc %s""".formatted(Window.clause(page)))
			.param("unit", unit.unitId())
			.query((row, number) -> new FollowUpMonths(month(row, "first_month"), month(row, "last_month"),
					row.getInt("written"), row.getInt("done")))
			.list(), page);
	}

	/**
	 * Writes down what is undertaken about an element.
	 * @param version the version that was seen; 0 for nothing
	 * @return whether it was still the one
	 */
	boolean write(UnitId unit, YearMonth first, YearMonth last, ServiceElement element, long version,
			FollowUp.Content content, Actor actor, Instant now) {
		String sql = (version == 0) ? """
				insert into follow_up (follow_up_id, version, unit_id, first_month, last_month, element, planned,
				    responsible, due, done, writer, written_at)
				values (:id, :version + 1, :unit, :first, :last, :element, :planned, :responsible, :due, :done, :writer,
				    :now)
				on conflict on constraint one_follow_up_for_an_element do nothing""" : """
				update follow_up set version = version + 1, planned = :planned, responsible = :responsible, due = :due,
				    done = :done, writer = :writer, written_at = :now
				where unit_id = :unit and first_month = :first and last_month = :last and element = :element
				  and version = :version""";
		return this.jdbc.sql(sql)
			.param("id", UUID.randomUUID())
			.param("version", version)
			.param("unit", unit.unitId())
			.param("first", first.atDay(1))
			.param("last", last.atDay(1))
			.param("element", element.name())
			.param("planned", content.planned())
			.param("responsible", content.responsible())
			.param("due", content.due().atDay(1))
			.param("done", content.done())
			.param("writer", actor.name())
			.param("now", Timestamp.from(now))
			.update() > 0;
	}

	private static FollowUp followUp(ResultSet row, int number) throws SQLException {
		return new FollowUp(ServiceElement.valueOf(row.getString("element")), row.getLong("version"),
				new FollowUp.Content(row.getString("planned"), row.getString("responsible"), month(row, "due"),
						row.getString("done")),
				row.getString("writer"), row.getTimestamp("written_at").toInstant());
	}

	private static YearMonth month(ResultSet row, String column) throws SQLException {
		return YearMonth.from(row.getObject(column, LocalDate.class));
	}

}
