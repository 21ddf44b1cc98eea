package id.timbang.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.timbang.period.PeriodId;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReportRepository extends JpaRepository<Report, ReportId> {

	/** Keeps the report as it is until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Report r where r.id = :id")
	Optional<Report> findStill(ReportId id);

	/** How many reports somebody has. */
	int countByEmployeeId(EmployeeId employee);

	/** The assignments that already report in a period. */
	@Query("select r.assignmentId from Report r where r.periodId = :period")
	Set<AssignmentId> assignmentsIn(PeriodId period);

	/** The reports of an assignment in these periods. */
	List<Report> findByAssignmentIdAndPeriodIdIn(AssignmentId assignment, Collection<PeriodId> periods);

	/** What somebody reports in a period; more than one after a transfer. */
	List<Report> findByEmployeeIdAndPeriodId(EmployeeId employee, PeriodId period);

	/** Somebody's reports, newest period first. */
	@Query("""
			select r from Report r join Period p on p.id = r.periodId where r.employeeId = :employee
			order by p.validFrom desc limit :rows offset :start""")
	List<Report> findOwn(EmployeeId employee, int rows, int start);

	/** How many people have a report in a period. */
	@Query("select count(distinct r.employeeId.employeeId) from Report r where r.periodId = :period")
	int countPeople(PeriodId period);

	/** What belongs to whom in a period. */
	@Query("""
			select new id.timbang.report.ReportKey(r.id, r.assignmentId, r.employeeId, r.planId, r.state)
			from Report r where r.periodId = :period order by r.employeeId, r.assignmentId""")
	List<ReportKey> keysIn(PeriodId period);

}
