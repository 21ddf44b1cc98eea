package id.timbang.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.TemplateService;
import id.timbang.indicator.TemplateSheet;
import id.timbang.indicator.WeightedRow;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodKind;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.personnel.PositionId;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Fills plans from the templates of the positions, so that nobody begins with an empty
 * page.
 */
@Component
class PlanDrafts {

	private final TemplateService templates;

	private final PeriodService periods;

	PlanDrafts(TemplateService templates, PeriodService periods) {
		this.templates = templates;
		this.periods = periods;
	}

	/**
	 * What the plans of these assignments begin with; without a template a plan begins
	 * empty.
	 */
	Map<AssignmentSummary, PlanContent> of(Collection<AssignmentSummary> assignments, CycleId cycle) {
		int count = periodsOf(cycle).size();
		Map<PositionId, TemplateSheet> sheets = this.templates
			.templatesFor(assignments.stream().map(AssignmentSummary::positionId).collect(Collectors.toSet()));
		return assignments.stream()
			.collect(Collectors.toMap((one) -> one, (one) -> content(lines(sheets.get(one.positionId())), count)));
	}

	/** The rows of the template in force for a position; none without one. */
	List<WeightedRow> rows(PositionId position) {
		return this.templates.templateFor(position)
			.map((sheet) -> sheet.lines().stream().map(TemplateSheet.Line::row).toList())
			.orElse(List.of());
	}

	/** The periods over which yearly amounts are split, in order. */
	List<PeriodSummary> periodsOf(CycleId cycle) {
		return this.periods.periods(cycle).stream().filter((period) -> period.kind() == PeriodKind.PERIODIC).toList();
	}

	private static List<TemplateSheet.Line> lines(@Nullable TemplateSheet sheet) {
		return (sheet != null) ? sheet.lines() : List.of();
	}

	private static PlanContent content(List<TemplateSheet.Line> lines, int periods) {
		List<PlanItem> items = lines.stream()
			.map((line) -> PlanItem.of(line.row(), ItemKind.usual(line.indicator().details()), periods))
			.toList();
		boolean numbers = lines.isEmpty()
				|| lines.stream().anyMatch((line) -> line.indicator().yardstick() instanceof QuantityYardstick);
		return new PlanContent(numbers ? Approach.QUANTITATIVE : Approach.QUALITATIVE, items, Map.of(), Annex.EMPTY);
	}

}
