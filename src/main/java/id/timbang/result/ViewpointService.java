package id.timbang.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.timbang.rater.RaterService;
import id.timbang.result.SheetPart.SheetValue;
import id.timbang.scoring.BehaviourSheet;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Level;
import id.timbang.scoring.RaterSheets;
import id.timbang.scoring.ScoringSettings;
import id.timbang.scoring.Viewpoint;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays side by side how the seven values of a person are seen (feature 46). Whoever may
 * read the score sheet may read it.
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

	/** The result, and the seven values with the largest difference first. */
	public Viewpoints of(Actor actor, ResultId id) {
		ResultPage page = this.results.page(actor, id);
		RaterSheets others = this.raters.sheets(page.period(), List.of(page.summary().employeeId()))
			.getOrDefault(page.summary().employeeId(), RaterSheets.of(null));
		return new Viewpoints(page,
				Viewpoint.of(others.withAppraiser(appraiser(page.sheet())), ScoringSettings.FEWEST_RATERS));
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
	 * @param values the seven values, the largest difference first
	 */
	public record Viewpoints(ResultPage page, List<Viewpoint> values) {

		/** Whether anybody but the appraiser says something that may be shown. */
		public boolean isComparable() {
			return this.values.stream().anyMatch((value) -> value.points().size() > 1);
		}

	}

}
