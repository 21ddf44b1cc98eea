package id.timbang.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.PersonCard;
import id.timbang.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who stands on a plan: its owner in the assignment that it is for, and the appraiser who
 * agreed it. Later transfers and other appraisers change nothing of what was agreed.
 */
@Component
class PlanParties {

	private final AssignmentService assignments;

	private final Clock clock;

	PlanParties(AssignmentService assignments, Clock clock) {
		this.assignments = assignments;
		this.clock = clock;
	}

	/**
	 * The two sides of a plan.
	 * @param present who appraises the owner today, and stands on a plan that is not
	 * agreed yet
	 */
	Parties of(Plan plan, Optional<AppraiserName> present) {
		PersonCard owner = this.assignments.card(plan.assignmentId())
			.orElseThrow(() -> new NotFoundException("assignment", plan.assignmentId()));
		return plan.agreedAt()
			.map((moment) -> agreed(plan, owner, moment))
			.orElseGet(() -> parties(owner, present, LocalDate.now(this.clock)));
	}

	private Parties agreed(Plan plan, PersonCard owner, Instant moment) {
		LocalDate day = LocalDate.ofInstant(moment, this.clock.getZone());
		return parties(owner, this.assignments.appraiserAsKnown(plan.employeeId(), moment), day);
	}

	private Parties parties(PersonCard owner, Optional<AppraiserName> appraiser, LocalDate day) {
		return new Parties(owner, appraiser.orElse(null),
				appraiser.flatMap(AppraiserName::employee)
					.map((id) -> this.assignments.cards(List.of(id), day).get(id))
					.orElse(null));
	}

	/**
	 * The two sides of a plan.
	 *
	 * @param owner whose it is
	 * @param appraiser who agrees it; none while nobody appraises the person
	 * @param appraiserCard the same as the form says it; none for somebody outside
	 */
	record Parties(PersonCard owner, @Nullable AppraiserName appraiser, @Nullable PersonCard appraiserCard) {
	}

}
