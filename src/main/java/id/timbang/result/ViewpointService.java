package id.timbang.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.timbang.period.PeriodSummary;
import id.timbang.rater.RaterService;
import id.timbang.result.SheetPart.SheetValue;
import id.timbang.scoring.Achievement;
import id.timbang.scoring.BehaviourSheet;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Component;
import id.timbang.scoring.Level;
import id.timbang.scoring.Quantity;
import id.timbang.scoring.RaterSheets;
import id.timbang.scoring.Ratio;
import id.timbang.scoring.Reading;
import id.timbang.scoring.ScoringSettings;
import id.timbang.scoring.Viewpoint;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays side by side how the work and the seven values of a person are seen (feature 46).
 * Whoever may read the score sheet may read it.
 */
@Service
@Transactional(readOnly = true)
public class ViewpointService {

	private final ResultService results;

	private final RaterService raters;

	ViewpointService(ResultService results, RaterService raters) {
		this.results = results;
		this.raters = raters;
	}

	/**
	 * The result, its indicators and the seven values, each with the largest difference
	 * first.
	 */
	public Viewpoints of(Actor actor, ResultId id) {
		ResultPage page = this.results.page(actor, id);
		SheetDocument sheet = page.sheet();
		RaterSheets others = this.raters.sheets(page.period(), List.of(page.summary().employeeId()))
			.getOrDefault(page.summary().employeeId(), RaterSheets.of(null));
		return new Viewpoints(page, IndicatorViews.of(sheet), Viewpoint.of(others.withAppraiser(appraiser(sheet)),
				citizens(sheet, page.period()), ScoringSettings.FEWEST_RATERS));
	}

	/** The index that stands on the sheet, against the target of the rules (S11). */
	private static @Nullable Ratio citizens(SheetDocument sheet, PeriodSummary period) {
		Quantity satisfaction = period.rules().sources().satisfaction();
		return sheet.considered()
			.stream()
			.findFirst()
			.flatMap((index) -> satisfaction.achievement(new Reading.Value(index.exact())))
			.map(Achievement::points)
			.orElse(null);
	}

	private static BehaviourSheet appraiser(SheetDocument sheet) {
		Map<BehaviourValue, Level> levels = new EnumMap<>(BehaviourValue.class);
		for (SheetValue value : sheet.last().values()) {
			if (value.level() != null) {
				levels.put(value.value(), new Level(value.level()));
			}
		}
		return new BehaviourSheet(levels);
	}

	/**
	 * A result as it is seen from several sides.
	 *
	 * @param page the result
	 * @param indicators of the last assignment, the largest difference first
	 * @param values the seven values, the largest difference first
	 */
	public record Viewpoints(ResultPage page, List<Viewpoint<SheetLine>> indicators,
			List<Viewpoint<BehaviourValue>> values) {

		/**
		 * Whether anybody but the appraiser says something of the values that may be
		 * shown.
		 */
		public boolean isComparable() {
			return this.values.stream().anyMatch((value) -> value.points().size() > 1);
		}

		/** The indicators of which not all say the same, or that citizens see. */
		public List<Viewpoint<SheetLine>> notable() {
			return this.indicators.stream()
				.filter((view) -> view.difference().signum() > 0 || view.points().containsKey(Component.CITIZENS))
				.toList();
		}

		/** How many indicators were verified as they were reported. */
		public long agreed() {
			return this.indicators.stream()
				.filter((view) -> view.points().size() > 1 && view.difference().signum() == 0)
				.count();
		}

		/** Whether citizens stand beside the values. */
		public boolean hasCitizens() {
			return this.values.stream().anyMatch((value) -> value.points().containsKey(Component.CITIZENS));
		}

	}

}
