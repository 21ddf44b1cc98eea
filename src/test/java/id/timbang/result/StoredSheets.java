package id.timbang.result;

import java.time.Instant;
import java.util.List;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;

import org.springframework.stereotype.Component;

/**
 * Stores sheets for tests that no batch could have made.
 */
@Component
public class StoredSheets {

	private final ResultStore results;

	private final SheetJson json;

	StoredSheets(ResultStore results, SheetJson json) {
		this.results = results;
		this.json = json;
	}

	/** Stores a sheet that has not been released. */
	public ResultId store(EmployeeId employee, PeriodId period, SheetDocument sheet) {
		ResultRow row = ResultRow.of(employee, sheet, this.json);
		this.results.insert(period, List.of(row), Instant.parse("2026-10-13T02:00:00Z"));
		return row.id();
	}

}
