package id.timbang.report;

import java.util.ArrayList;
import java.util.List;

import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;
import id.timbang.plan.PlanId;

/**
 * Which report belongs to whom, for modules that go through a whole period.
 *
 * @param id the report
 * @param assignmentId the assignment it is about
 * @param employeeId whose it is
 * @param planId the version of the plan that counts
 * @param state where it stands
 */
public record ReportKey(ReportId id, AssignmentId assignmentId, EmployeeId employeeId, PlanId planId,
		ReportState state) {

	/**
	 * Bundles of reports; those of one person stay together.
	 * @param keys reports in the order of people
	 * @param size how many reports a bundle has as a rule
	 */
	public static List<List<ReportKey>> bundles(List<ReportKey> keys, int size) {
		List<List<ReportKey>> bundles = new ArrayList<>();
		List<ReportKey> bundle = new ArrayList<>();
		for (ReportKey key : keys) {
			boolean full = bundle.size() >= size
					&& !bundle.get(bundle.size() - 1).employeeId().equals(key.employeeId());
			if (full) {
				bundles.add(bundle);
				bundle = new ArrayList<>();
			}
			bundle.add(key);
		}
		if (!bundle.isEmpty()) {
			bundles.add(bundle);
		}
		return bundles;
	}

}
