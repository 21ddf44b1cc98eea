package id.timbang.rater;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.RoleHolders;

import org.springframework.stereotype.Component;

/**
 * Finds comments that nobody with the role of HR may decide about, because they are about
 * somebody near each of them.
 */
@Component
class OutOfReach {

	private final RaterCommentStore comments;

	private final RoleHolders holders;

	OutOfReach(RaterCommentStore comments, RoleHolders holders) {
		this.comments = comments;
		this.holders = holders;
	}

	/** The periods of such comments, in two statements. */
	Set<PeriodId> periods() {
		List<Actor> admins = this.holders.holders(Role.HR_ADMIN);
		List<EmployeeId> employees = admins.stream()
			.map(Actor::employeeId)
			.filter(Objects::nonNull)
			.map(EmployeeId::new)
			.toList();
		return (employees.size() < admins.size()) ? Set.of() : this.comments.outOfReach(employees);
	}

}
