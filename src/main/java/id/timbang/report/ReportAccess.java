package id.timbang.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.PersonName;
import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;

import org.springframework.stereotype.Component;

/**
 * Who may do what with a report and its evidence: the person writes, the appraiser of
 * today decides, the chain of command reads. HR follows the progress, not the words.
 */
@Component
class ReportAccess {

	private final ReportingLineService lines;

	private final AssignmentService assignments;

	private final Clock clock;

	ReportAccess(ReportingLineService lines, AssignmentService assignments, Clock clock) {
		this.lines = lines;
		this.assignments = assignments;
		this.clock = clock;
	}

	/** Who appraises the owner today. */
	Optional<AppraiserName> appraiser(EmployeeId owner) {
		return this.assignments.appraiser(owner, LocalDate.now(this.clock));
	}

	/** The others above the appraiser, who may read too. */
	List<String> above(EmployeeId owner) {
		return this.lines.above(owner, LocalDate.now(this.clock)).stream().skip(1).map(PersonName::name).toList();
	}

	void requireReader(Actor actor, EmployeeId owner) {
		if (!isReader(actor, owner)) {
			throw new ForbiddenException(actor, "read the report of " + owner);
		}
	}

	boolean isReader(Actor actor, EmployeeId owner) {
		return owner.isOf(actor) || this.lines.isAbove(actor, owner) || decides(actor, owner);
	}

	void requireOwner(Actor actor, EmployeeId owner) {
		if (!owner.isOf(actor)) {
			throw new ForbiddenException(actor, "write the report of " + owner);
		}
	}

	void requireDecider(Actor actor, EmployeeId owner) {
		if (!decides(actor, owner)) {
			throw new ForbiddenException(actor, "decide on the report of " + owner);
		}
	}

	/** Both sides talk; who only reads does not. */
	void requireParty(Actor actor, EmployeeId owner) {
		if (!owner.isOf(actor) && !decides(actor, owner)) {
			throw new ForbiddenException(actor, "write about the report of " + owner);
		}
	}

	boolean decides(Actor actor, EmployeeId owner) {
		return this.assignments.isAppraisedBy(owner, actor, LocalDate.now(this.clock));
	}

	/** A draft is its owner's own; the others read what was handed over once. */
	static boolean reads(Actor actor, Report report) {
		return report.employeeId().isOf(actor) || report.state() != ReportState.DRAFT;
	}

}
