package id.timbang.result;

import java.time.Instant;
import java.util.List;

import id.timbang.TestClock;
import id.timbang.period.PeriodId;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;

import org.springframework.stereotype.Component;

/**
 * Stores sheets for tests that no batch could have made.
 */
@Component
public class StoredSheets {

	private final ResultStore results;

	private final SheetJson json;

	private final AssignmentService assignments;

	StoredSheets(ResultStore results, SheetJson json, AssignmentService assignments) {
		this.results = results;
		this.assignments = assignments;
		this.json = json;
	}

	/** Stores a sheet that has not been released. */
	public ResultId store(EmployeeId employee, PeriodId period, SheetDocument sheet) {
		UnitId unit = this.assignments.of(employee, TestClock.TODAY).orElseThrow().unitId();
		ResultRow row = ResultRow.of(employee, unit, null, sheet, this.json);
		this.results.write(period, List.of(row), Instant.parse("2026-10-13T02:00:00Z"));
		return row.id();
	}

}
