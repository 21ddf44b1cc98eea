package id.timbang.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.timbang.period.CycleId;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanRepository extends JpaRepository<Plan, PlanId> {

	/** All versions for an assignment in a cycle, newest first. */
	List<Plan> findByAssignmentIdAndCycleIdOrderByNumberDesc(AssignmentId assignment, CycleId cycle);

	/** What somebody has in a cycle, newest first; more than one after a transfer. */
	List<Plan> findByEmployeeIdAndCycleIdOrderByChangedAtDesc(EmployeeId employee, CycleId cycle);

	Optional<Plan> findByAssignmentIdAndCycleIdAndState(AssignmentId assignment, CycleId cycle, PlanState state);

	/** The assignments for which a plan has been begun in a cycle. */
	@Query("select distinct p.assignmentId from Plan p where p.cycleId = :cycle")
	Set<AssignmentId> assignmentsWithPlan(CycleId cycle);

	/** What is in force in a cycle. */
	@Query("""
			select new id.timbang.plan.PlanRepository$Agreed(p.id, p.assignmentId) from Plan p
			where p.cycleId = :cycle and p.state = APPROVED""")
	List<Agreed> inForce(CycleId cycle);

	/** A plan in force and whose it is. */
	record Agreed(PlanId id, AssignmentId assignmentId) {
	}

}
