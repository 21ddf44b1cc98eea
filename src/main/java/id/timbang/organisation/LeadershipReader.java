package id.timbang.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;

import org.springframework.stereotype.Component;

/**
 * Reads who leads what today, in three statements.
 */
@Component
class LeadershipReader {

	private final UnitService units;

	private final ReportingLineService lines;

	private final Clock clock;

	LeadershipReader(UnitService units, ReportingLineService lines, Clock clock) {
		this.units = units;
		this.lines = lines;
		this.clock = clock;
	}

	Leadership today() {
		LocalDate today = LocalDate.now(this.clock);
		List<UnitNode> tree = this.units.choices();
		Map<UnitId, Set<EmployeeId>> heads = this.lines.heads(today);
		return new Leadership(tree, heads, this.lines.above(Leadership.highest(tree, heads), today));
	}

}
