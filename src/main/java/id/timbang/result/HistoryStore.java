package id.timbang.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodLength;
import id.timbang.personnel.EmployeeId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the released sheets of a person, those of one length of period together.
 */
@Repository
class HistoryStore {

	private static final String RELEASED = """
			select case when p.kind = 'ANNUAL' then 'YEAR' when c.cadence = 'MONTHLY' then 'MONTH' else 'QUARTER' end
			        as length, r.result_id, r.period_id, r.sheet, p.valid_from
			    from result r join period p using (period_id) join cycle c using (cycle_id)
			    where r.employee_id = :employee and r.released_at is not null""";

	private final JdbcClient jdbc;

	private final SheetJson json;

	HistoryStore(JdbcClient jdbc, SheetJson json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** How many results there are of each length. */
	Map<PeriodLength, Integer> counts(EmployeeId employee) {
		Map<PeriodLength, Integer> counts = new EnumMap<>(PeriodLength.class);
		this.jdbc.sql("select length, count(*) as results from (" + RELEASED + ") as released group by length")
			.param("employee", employee.employeeId())
			.query((row) -> {
				counts.put(PeriodLength.valueOf(row.getString("length")), row.getInt("results"));
			});
		return counts;
	}

	/** The latest of one length, the newest first. */
	List<Stored> latest(EmployeeId employee, PeriodLength length, int most) {
		return this.jdbc
			.sql("select * from (" + RELEASED
					+ ") as released where length = :length order by valid_from desc limit :most")
			.param("employee", employee.employeeId())
			.param("length", length.name())
			.param("most", most)
			.query((row, number) -> new Stored(new ResultId(row.getObject("result_id", UUID.class)),
					new PeriodId(row.getObject("period_id", UUID.class)), this.json.read(row.getString("sheet"))))
			.list();
	}

	/**
	 * A sheet as it is stored.
	 */
	record Stored(ResultId id, PeriodId period, SheetDocument sheet) {
	}

}
