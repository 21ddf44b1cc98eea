package id.timbang.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.measurement.MeasuredValue;
import id.timbang.personnel.UnitId;
import id.timbang.plan.PlanItemId;
import id.timbang.plan.PlanLine;
import id.timbang.report.ReportKey;
import id.timbang.scoring.Absence;
import id.timbang.scoring.Measure;
import id.timbang.scoring.Part;
import id.timbang.scoring.RaterSheets;
import id.timbang.scoring.Reading;
import id.timbang.scoring.ResultItem;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.scoring.Weight;
import org.jspecify.annotations.Nullable;

/**
 * One assignment of a person in a period, with everything its score is made of (S20).
 *
 * @param report which report it is about
 * @param unit where the person works
 * @param days calendar days of the assignment within the period
 * @param place the place of the period in its cycle, from 0
 * @param lines the plan that counts
 * @param measured what the system measured, as far as it is settled; it may hold more
 * than these lines need
 * @param content what the appraiser entered; empty as long as nothing was saved
 * @param others what other raters say; they speak of the whole period and count in each
 * of its parts
 * @param citizens what citizens said of the unit; none before reporting ends, and where
 * too few did
 */
public record AssessedPart(ReportKey report, UnitId unit, int days, int place, List<PlanLine> lines,
		Map<PlanItemId, MeasuredValue> measured, RatingContent content, RaterSheets others,
		@Nullable SatisfactionIndex citizens) {

	public AssessedPart {
		lines = List.copyOf(lines);
		measured = Map.copyOf(measured);
	}

	/** What the appraiser found for an indicator. */
	public VerifiedItem found(PlanLine line) {
		return this.content.items().getOrDefault(line.item().originId(), VerifiedItem.NONE);
	}

	/** What the system measured for an indicator, once it is settled. */
	public Optional<MeasuredValue> measured(PlanLine line) {
		return Optional.ofNullable(this.measured.get(line.item().id()));
	}

	/** The same for scoring. */
	Part toPart() {
		return new Part(this.days, this.lines.stream().map(this::item).toList(),
				this.others.withAppraiser(this.content.behaviour()), this.citizens);
	}

	/**
	 * A finding that no longer fits its indicator, because the plan has changed since,
	 * counts as not reported.
	 */
	private ResultItem item(PlanLine line) {
		Weight weight = line.item().row().weight();
		Measure measure = line.measure(this.place);
		Reading reading = measured(line).map(MeasuredValue::reading).orElseGet(() -> found(line).reading());
		boolean fits = reading instanceof Absence || measure.achievement(reading).isPresent();
		return new ResultItem(line.item().originId().toString(), line.resultType(),
				(weight != null) ? weight : Weight.ZERO, measure, fits ? reading : Absence.NOT_REPORTED);
	}

}
