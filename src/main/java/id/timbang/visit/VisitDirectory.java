package id.timbang.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceStandard;
import id.timbang.shared.Window;
import id.timbang.workday.WorkCalendars;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what the officers' pages show.
 */
@Repository
class VisitDirectory {

	/** Totals are counted this far; beyond it is "more than". */
	private static final int COUNTED = 1000;

	/** A condition and an order of visits, so that a page costs what it shows. */
	private static final String SUMMARY = """
			select v.*, s.name as service_name, t.standard_value, t.standard_unit, e.name as officer_name,
			       u.name as unit_name, exists (select from rating_code c where c.visit_id = v.visit_id) as has_code
			from (select * from visit v where %s) v
			join public_service s using (service_id) join service_standard t on t.standard_id = v.standard_id
			join employee e on e.employee_id = v.officer_id
			join unit u on u.unit_id = v.unit_id
			order by %s""";

	private static final String EVENTS = """
			select began_at as happened_at, 'PAUSED' as kind, reason as detail, officer_id
			from visit_pause where visit_id = :visit
			union all select ended_at, 'RESUMED', '', officer_id
			from visit_pause where visit_id = :visit and ended_at is not null
			union all select noted_at, 'CORRECTED_' || cause, '', officer_id
			from visit_correction where visit_id = :visit
			union all select h.handed_at, 'HANDED_OVER', e.name, h.to_id
			from visit_handover h join employee e on e.employee_id = h.from_id where visit_id = :visit""";

	private final JdbcClient jdbc;

	private final ProgressStore progress;

	private final WorkCalendars calendars;

	private final Contacts contacts;

	private final Clock clock;

	VisitDirectory(JdbcClient jdbc, ProgressStore progress, WorkCalendars calendars, Contacts contacts, Clock clock) {
		this.jdbc = jdbc;
		this.progress = progress;
		this.calendars = calendars;
		this.contacts = contacts;
		this.clock = clock;
	}

	/** A window of the visits of a unit. */
	Window<VisitSummary> list(UnitId unit, VisitFilter filter, int page) {
		return list("v.unit_id = :unit and " + filter.condition(), filter.order(), page, Map.of("unit", unit.unitId()));
	}

	/**
	 * A window of visits.
	 * @param condition about {@code v}
	 * @param order that of an index
	 * @param parameters of the condition
	 */
	Window<VisitSummary> list(String condition, String order, int page, Map<String, ?> parameters) {
		String inner = "%s order by %s %s".formatted(condition, order, Window.clause(page));
		List<VisitSummary> rows = this.jdbc.sql(SUMMARY.formatted(inner, order))
			.params(parameters)
			.query(this::summary)
			.list();
		return Window.of(rows, page);
	}

	/** How many there are, exact up to 1,000; 1,001 stands for more. */
	int count(UnitId unit, VisitFilter filter) {
		return this.jdbc
			.sql("select count(*) from (select from visit where unit_id = :unit and " + filter.condition() + " limit "
					+ (COUNTED + 1) + ") as found")
			.param("unit", unit.unitId())
			.query(Integer.class)
			.single();
	}

	/** The page of one visit, for an officer. */
	Optional<VisitPage> page(VisitId id, EmployeeId reader) {
		return this.jdbc.sql(SUMMARY.formatted("visit_id = :id", "v.visit_id"))
			.param("id", id.visitId())
			.query((row, number) -> page(row, reader))
			.optional();
	}

	private VisitPage page(ResultSet row, EmployeeId reader) throws SQLException {
		VisitSummary visit = summary(row, 0);
		return new VisitPage(visit, row.getLong("version"), row.getString("unit_name"),
				Channel.valueOf(row.getString("channel")), row.getInt("corrections"), row.getBoolean("has_code"),
				reader.employeeId().equals(row.getObject("officer_id", UUID.class)),
				countedFrom(visit, new UnitId(row.getObject("unit_id", UUID.class))), this.progress.stages(visit.id()),
				events(visit.id()), this.contacts.dayOf(visit.id()),
				visit.isOpen() && this.contacts.areKeptOf(row.getObject("received_on", LocalDate.class)));
	}

	private @Nullable LocalDate countedFrom(VisitSummary visit, UnitId unit) {
		LocalDateTime received = LocalDateTime.ofInstant(visit.receivedAt(), this.clock.getZone());
		if (visit.standard().unit() == ServiceStandard.Unit.CALENDAR_DAYS) {
			return null;
		}
		LocalDate counted = this.calendars.of(unit).dayOfReceipt(received);
		return counted.equals(received.toLocalDate()) ? null : counted;
	}

	private List<VisitEvent> events(VisitId visit) {
		return this.jdbc
			.sql("select n.*, e.name as officer_name from (" + EVENTS
					+ ") n join employee e on e.employee_id = n.officer_id order by n.happened_at, n.kind")
			.param("visit", visit.visitId())
			.query((row, number) -> new VisitEvent(row.getTimestamp("happened_at").toInstant(),
					VisitEvent.Kind.valueOf(row.getString("kind")), row.getString("detail"),
					row.getString("officer_name")))
			.list();
	}

	private VisitSummary summary(ResultSet row, int number) throws SQLException {
		Instant completed = instant(row.getTimestamp("completed_at"));
		Instant due = instant(row.getTimestamp("due_at"));
		return new VisitSummary(new VisitId(row.getObject("visit_id", UUID.class)), row.getString("ticket"),
				row.getString("service_name"), standard(row), row.getString("officer_name"),
				row.getTimestamp("received_at").toInstant(), completed, due, row.getObject("due_on", LocalDate.class),
				row.getObject("duration", Integer.class), VisitStanding.of(due, completed, this.clock.instant()));
	}

	private static ServiceStandard standard(ResultSet row) throws SQLException {
		return new ServiceStandard(row.getInt("standard_value"),
				ServiceStandard.Unit.valueOf(row.getString("standard_unit")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

}
