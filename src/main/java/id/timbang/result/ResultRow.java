package id.timbang.result;

import java.math.BigDecimal;

import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is written: its columns, and the sheet that explains them, as text.
 */
record ResultRow(ResultId id, EmployeeId employeeId, @Nullable BigDecimal results, @Nullable BigDecimal behaviour,
		@Nullable BigDecimal total, @Nullable Predicate suggested, @Nullable Predicate predicate, String sheet) {

	static ResultRow of(EmployeeId employee, SheetDocument sheet, SheetJson json) {
		return new ResultRow(ResultId.next(), employee, sheet.results().shown(), sheet.behaviour().shown(),
				sheet.total().shown(),
				sheet.decision().suggested().map((judgement) -> judgement.predicate()).orElse(null),
				sheet.predicate().orElse(null), json.write(sheet));
	}

}
