package id.timbang.personnel;

import java.util.Optional;

import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who appraises somebody, by name.
 *
 * @param id none for somebody outside the application
 * @param name of the employee, with "(Plh.)" or "(Plt.)" behind it where that one acts in
 * somebody's place, or name and office of somebody outside
 */
public record AppraiserName(@Nullable EmployeeId id, String name) {

	/** The employee, unless it is somebody outside. */
	public Optional<EmployeeId> employee() {
		return Optional.ofNullable(this.id);
	}

	/**
	 * Whether the actor is this appraiser; for somebody outside the application HR acts.
	 */
	public boolean isPlayedBy(Actor actor) {
		return (this.id != null) ? this.id.isOf(actor) : actor.isHrAdmin();
	}

}
