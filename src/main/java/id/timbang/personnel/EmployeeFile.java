package id.timbang.personnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.timbang.personnel.EmployeePage.AppraiserRow;
import id.timbang.personnel.EmployeePage.AssignmentRow;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the file of one person: history of assignments and appraisers, in four
 * statements.
 */
@Repository
class EmployeeFile {

	private final JdbcClient jdbc;

	private final ReportingChain chain;

	private final Clock clock;

	EmployeeFile(JdbcClient jdbc, ReportingChain chain, Clock clock) {
		this.jdbc = jdbc;
		this.chain = chain;
		this.clock = clock;
	}

	EmployeePage of(Employee employee) {
		EmployeeId id = employee.id();
		LocalDate today = LocalDate.now(this.clock);
		List<AppraiserRow> lines = appraisers(id);
		return new EmployeePage(id, employee.version(), employee.details(), employee.employmentType(), assignments(id),
				lines.stream().filter((line) -> line.supersededAt() == null).toList(),
				lines.stream().filter((line) -> line.supersededAt() != null).toList(), this.chain.above(id, today),
				isOfficial(id, today));
	}

	private List<AssignmentRow> assignments(EmployeeId id) {
		return this.jdbc.sql("""
				select a.valid_from, a.valid_until, u.unit_id, u.name as unit_name, p.position_id,
				       p.name as position_name
				from assignment a join unit u using (unit_id) join position p using (position_id)
				where a.employee_id = :id order by a.valid_from desc""")
			.param("id", id.employeeId())
			.query((row, number) -> new AssignmentRow(span(row), new UnitId(row.getObject("unit_id", UUID.class)),
					row.getString("unit_name"), new PositionId(row.getObject("position_id", UUID.class)),
					row.getString("position_name")))
			.list();
	}

	private List<AppraiserRow> appraisers(EmployeeId id) {
		return this.jdbc.sql("""
				select l.valid_from, l.valid_until, l.appraiser_id, coalesce(e.name, l.outside_appraiser) as name,
				       l.reason, l.recorded_by, l.recorded_at, l.superseded_at, c.capacity
				from reporting_line l left join employee e on e.employee_id = l.appraiser_id
				left join acting_appointment c using (acting_appointment_id)
				where l.employee_id = :id order by l.valid_from desc, l.recorded_at desc""")
			.param("id", id.employeeId())
			.query((row, number) -> appraiser(row))
			.list();
	}

	private boolean isOfficial(EmployeeId id, LocalDate today) {
		return this.jdbc.sql("""
				select exists (select 1 from reporting_line where appraiser_id = :id and superseded_at is null
				      and valid_from <= :today and (valid_until is null or valid_until >= :today))
				  or exists (select 1 from acting_appointment where official_id = :id and withdrawn_at is null
				      and valid_until >= :today)""")
			.param("id", id.employeeId())
			.param("today", today)
			.query(Boolean.class)
			.single();
	}

	private static AppraiserRow appraiser(ResultSet row) throws SQLException {
		UUID appraiser = row.getObject("appraiser_id", UUID.class);
		String capacity = row.getString("capacity");
		Timestamp superseded = row.getTimestamp("superseded_at");
		return new AppraiserRow(span(row), (appraiser != null) ? new EmployeeId(appraiser) : null,
				row.getString("name"), (capacity != null) ? ActingCapacity.valueOf(capacity) : null,
				row.getString("reason"), row.getString("recorded_by"), row.getTimestamp("recorded_at").toInstant(),
				(superseded != null) ? superseded.toInstant() : null);
	}

	private static DateSpan span(ResultSet row) throws SQLException {
		@Nullable LocalDate until = row.getObject("valid_until", LocalDate.class);
		return new DateSpan(row.getObject("valid_from", LocalDate.class), until);
	}

}
