package id.timbang.personnel;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who appraises somebody, by name.
 *
 * @param id none for somebody outside the application
 * @param name of the employee, or name and office of somebody outside
 */
public record AppraiserName(@Nullable EmployeeId id, String name) {

	/** The employee, unless it is somebody outside. */
	public Optional<EmployeeId> employee() {
		return Optional.ofNullable(this.id);
	}

}
