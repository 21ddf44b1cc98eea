package id.timbang.calibration;

import java.util.List;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.UnitNode;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * What calibration looks at in a unit and all below it.
 *
 * @param period of which period
 * @param place where in the tree
 * @param all everybody, except the reader before release
 * @param branches the units directly below in which somebody has a result
 * @param severity how much appraisers differ; none where too few can be compared
 * @param appraisers a window of those who appraise these people
 * @param sessions what was recorded, the latest first
 * @param open whether sessions can be recorded and adjustments be proposed
 */
public record UnitCalibration(PeriodSummary period, Place place, BranchCounts all, List<Branch> branches,
		@Nullable SeveritySummary severity, Window<AppraiserRow> appraisers, List<CalibrationSession> sessions,
		boolean open) {

	public UnitCalibration {
		branches = List.copyOf(branches);
		sessions = List.copyOf(sessions);
	}

	/** Whether there is anybody to look at. */
	public boolean isEmpty() {
		return this.all.people() == 0;
	}

	/**
	 * A unit with those above that the reader may look at as well.
	 *
	 * @param unit the unit
	 * @param above from the highest down
	 */
	public record Place(UnitNode unit, List<UnitNode> above) {

		public Place {
			above = List.copyOf(above);
		}

	}

	/**
	 * A unit directly below, with all below that one; or the unit itself, without those
	 * below.
	 */
	public record Branch(UnitNode unit, BranchCounts counts) {
	}

}
