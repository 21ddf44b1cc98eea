package id.timbang.plan;

import java.util.Optional;

import id.timbang.indicator.Measurement;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.scoring.Measure;
import id.timbang.scoring.ResultType;
import org.jspecify.annotations.Nullable;

/**
 * An item of a plan with the indicator that it is measured by.
 *
 * @param item the item
 * @param indicator what it is measured by
 * @param service name of the service that it is measured on; empty where it is none
 */
public record PlanLine(PlanItem item, VersionedIndicator indicator, String service) {

	public String plannedResult() {
		return this.item.row().plannedResult();
	}

	/** The superior's result that it serves; may be empty. */
	public String superiorResult() {
		return this.item.row().superiorResult();
	}

	public ResultType resultType() {
		return this.item.row().resultType();
	}

	/** What the system measures for it; none where somebody reports or rates. */
	public Optional<Measurement> measurement() {
		return (this.item.scope() != null) ? this.indicator.yardstick().measured() : Optional.empty();
	}

	/** What is agreed for one period; none for a rubric. */
	public @Nullable TargetRange targetOf(int place) {
		return this.item.targetOf(place);
	}

	/** How one period is measured. */
	public Measure measure(int place) {
		return this.item.measure(this.indicator.yardstick(), place);
	}

}
