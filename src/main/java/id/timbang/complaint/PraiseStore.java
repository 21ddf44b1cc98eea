package id.timbang.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the praise that was passed on. Within a month its order is that of random
 * numbers, and says nothing.
 */
@Repository
class PraiseStore {

	private final JdbcClient jdbc;

	PraiseStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Passes praise on; false if it was passed on before. */
	boolean add(ComplaintId id, EmployeeId officer, YearMonth month, String text) {
		return this.jdbc.sql("""
				insert into praise (complaint_id, employee_id, month, content) values (:id, :officer, :month, :text)
				on conflict (complaint_id, kind) do nothing""")
			.param("id", id.complaintId())
			.param("officer", officer.employeeId())
			.param("month", month.atDay(1))
			.param("text", text)
			.update() == 1;
	}

	/** A window of the praise of an officer, the latest months first. */
	Window<Praise> list(EmployeeId officer, int page) {
		List<Praise> rows = this.jdbc.sql("""
				select p.month, p.content, p.read, u.name as unit_name
				from praise p join complaint using (complaint_id) join unit u using (unit_id)
				where p.employee_id = :officer order by p.month desc, p.complaint_id
				""" + Window.clause(page)).param("officer", officer.employeeId()).query(PraiseStore::praise).list();
		return Window.of(rows, page);
	}

	/** How much of it the officer has not read. */
	int countUnread(EmployeeId officer) {
		return this.jdbc.sql("select count(*) from praise where employee_id = :officer and not read")
			.param("officer", officer.employeeId())
			.query(Integer.class)
			.single();
	}

	/** Notes that the officer has read all of it. */
	void markRead(EmployeeId officer) {
		this.jdbc.sql("update praise set read = true where employee_id = :officer and not read")
			.param("officer", officer.employeeId())
			.update();
	}

	private static Praise praise(ResultSet row, int number) throws SQLException {
		return new Praise(YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("unit_name"),
				row.getString("content"), row.getBoolean("read"));
	}

}
