package id.timbang.result;

import java.math.BigDecimal;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is written: its columns, and the sheet that explains them, as text.
 *
 * @param unit where the person worked last
 * @param appraiser who set the ratings, or would have; none for somebody outside
 * @param seen behaviour as this appraiser alone sees it
 */
record ResultRow(ResultId id, EmployeeId employeeId, UnitId unit, @Nullable EmployeeId appraiser,
		@Nullable BigDecimal results, @Nullable BigDecimal behaviour, @Nullable BigDecimal total,
		@Nullable BigDecimal seen, @Nullable Predicate suggested, @Nullable Predicate predicate, String sheet) {

	static ResultRow of(EmployeeId employee, UnitId unit, @Nullable EmployeeId appraiser, SheetDocument sheet,
			SheetJson json) {
		return new ResultRow(ResultId.next(), employee, unit, appraiser, sheet.results().shown(),
				sheet.behaviour().shown(), sheet.total().shown(), sheet.last().behaviour().shown(),
				sheet.decision().suggested().map((judgement) -> judgement.predicate()).orElse(null),
				sheet.predicate().orElse(null), json.write(sheet));
	}

}
