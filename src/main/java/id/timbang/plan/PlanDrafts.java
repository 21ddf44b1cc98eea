package id.timbang.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.PositionGroup;
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
import id.timbang.personnel.PositionService;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Fills plans from the templates of the positions, so that nobody begins with an empty
 * page.
 */
@Component
class PlanDrafts {

	private final TemplateService templates;

	private final IndicatorService indicators;

	private final PositionService positions;

	private final PeriodService periods;

	PlanDrafts(TemplateService templates, IndicatorService indicators, PositionService positions,
			PeriodService periods) {
		this.templates = templates;
		this.indicators = indicators;
		this.positions = positions;
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

	/**
	 * The same items, each measured by the version of its indicator that is in force,
	 * where there is one.
	 */
	List<PlanItem> renewed(List<PlanItem> items) {
		List<WeightedRow> rows = this.indicators.renewed(items.stream().map(PlanItem::row).toList());
		return IntStream.range(0, rows.size()).mapToObj((line) -> items.get(line).saying(rows.get(line))).toList();
	}

	/** The group of the position that an assignment is about. */
	PositionGroup group(AssignmentSummary assignment) {
		return PositionGroup.of(this.positions.position(assignment.positionId()).level());
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
			.map((line) -> PlanItem.of(line.row(), ItemKind.usual(line.indicator().details()), periods)
				.measuredOn(MeasureScope.usual(line.indicator().details())))
			.toList();
		boolean numbers = lines.isEmpty()
				|| lines.stream().anyMatch((line) -> line.indicator().yardstick() instanceof QuantityYardstick);
		return new PlanContent(numbers ? Approach.QUANTITATIVE : Approach.QUALITATIVE, items, Map.of(), Annex.EMPTY);
	}

}
