package id.timbang.development;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.ReportingLineService;
import id.timbang.result.FoundLine;
import id.timbang.result.IndicatorReading;
import id.timbang.result.ResultService;
import id.timbang.result.ResultSummary;
import id.timbang.result.SheetDocument;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Looks whether an action helped: at the same indicator on the latest result after it
 * (feature 62). Everything is read from stored sheets, and only by who may read them.
 */
@Component
class LaterResults {

	private final ResultService results;

	private final PeriodService periods;

	private final ReportingLineService lines;

	LaterResults(ResultService results, PeriodService periods, ReportingLineService lines) {
		this.results = results;
		this.periods = periods;
		this.lines = lines;
	}

	/** How the indicator of an action stood last. */
	LaterReading of(Actor actor, ActionDetails action, PeriodSummary before) {
		if (!this.lines.isOpenTo(actor, action.action().employeeId())) {
			return LaterReading.none(LaterReading.Standing.HIDDEN);
		}
		List<ResultSummary> released = this.results.of(actor, action.action().employeeId(), 1).items();
		Map<PeriodId, PeriodSummary> known = this.periods.byId(released.stream().map(ResultSummary::periodId).toList());
		return released.stream()
			.filter((result) -> isLater(Objects.requireNonNull(known.get(result.periodId())), before))
			.findFirst()
			.map((latest) -> reading(actor, action.before(), latest,
					Objects.requireNonNull(known.get(latest.periodId()))))
			.orElse(LaterReading.none(LaterReading.Standing.NOT_YET));
	}

	private static boolean isLater(PeriodSummary period, PeriodSummary before) {
		return period.length() == before.length() && period.from().isAfter(before.until());
	}

	private LaterReading reading(Actor actor, IndicatorReading before, ResultSummary latest, PeriodSummary period) {
		SheetDocument sheet = this.results.page(actor, latest.id()).sheet();
		@Nullable IndicatorReading after = FoundLine.find(sheet, before.originId(), before.code())
			.map((found) -> IndicatorReading.of(found.line(), sheet))
			.orElse(null);
		return LaterReading.of(before, after, period, latest.id());
	}

}
