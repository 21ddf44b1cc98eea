package id.timbang.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.rater.RaterService;
import id.timbang.result.AppraiserFigure;
import id.timbang.result.ResultAdjuster;
import id.timbang.result.ResultsComputed;
import id.timbang.scoring.BehaviourSheet;
import id.timbang.scoring.RaterSheets;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.ScoringSettings;
import id.timbang.severity.Comparison;
import id.timbang.severity.Panel;
import id.timbang.severity.Severities;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Estimates how strict appraisers are as soon as the results of a period are there
 * (feature 105). What others say is settled by then, so that nothing can be learnt from
 * an estimate before and after an answer; a group of fewer than the minimum is not used
 * at all (S13).
 */
@Component
class SeverityEstimation {

	/** People whose raters are read at a time; bounds the memory that is needed. */
	private static final int BUNDLE = 4000;

	private final ResultAdjuster results;

	private final RaterService raters;

	private final PeriodService periods;

	private final SeverityStore severities;

	SeverityEstimation(ResultAdjuster results, RaterService raters, PeriodService periods, SeverityStore severities) {
		this.results = results;
		this.raters = raters;
		this.periods = periods;
		this.severities = severities;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void computed(ResultsComputed event) {
		this.severities.delete(event.period());
		Severities.of(comparisons(this.periods.period(event.period())))
			.ifPresent((found) -> this.severities.insert(event.period(), found));
	}

	private List<Comparison> comparisons(PeriodSummary period) {
		List<AppraiserFigure> seen = this.results.seen(period.id());
		List<Comparison> comparisons = new ArrayList<>();
		for (int start = 0; start < seen.size(); start += BUNDLE) {
			List<AppraiserFigure> bundle = seen.subList(start, Math.min(start + BUNDLE, seen.size()));
			Map<EmployeeId, RaterSheets> others = this.raters.sheets(period,
					bundle.stream().map(AppraiserFigure::employee).toList());
			bundle.forEach((one) -> add(comparisons, one, others.get(one.employee())));
		}
		return comparisons;
	}

	private static void add(List<Comparison> comparisons, AppraiserFigure seen, @Nullable RaterSheets others) {
		Panel peers = (others != null) ? panel(others.peers()) : null;
		Panel subordinates = (others != null) ? panel(others.subordinates()) : null;
		if (peers != null || subordinates != null) {
			comparisons
				.add(new Comparison(seen.appraiser().employeeId(), seen.points().doubleValue(), peers, subordinates));
		}
	}

	/** An estimate needs no exact fractions. */
	private static double about(Ratio exact) {
		return exact.numerator().doubleValue() / exact.denominator().doubleValue();
	}

	private static @Nullable Panel panel(List<BehaviourSheet> sheets) {
		List<Double> figures = sheets.stream()
			.filter(BehaviourSheet::counts)
			.map((sheet) -> about(sheet.mean()))
			.toList();
		return (figures.size() < ScoringSettings.FEWEST_RATERS) ? null : Panel.of(figures);
	}

}
