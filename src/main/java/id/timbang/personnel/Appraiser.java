package id.timbang.personnel;

import org.jspecify.annotations.Nullable;

/**
 * Who appraises: an employee, or somebody outside the application such as the elected
 * head of the region. Exactly one of the two.
 *
 * @param employeeId the employee
 * @param outsideName name and office of somebody outside
 */
public record Appraiser(@Nullable EmployeeId employeeId, @Nullable String outsideName) {

	public Appraiser {
		if ((employeeId == null) == (outsideName == null)) {
			throw new IllegalArgumentException("either an employee or a name");
		}
	}

	public static Appraiser employee(EmployeeId id) {
		return new Appraiser(id, null);
	}

	public static Appraiser outside(String name) {
		return new Appraiser(null, name);
	}

}
