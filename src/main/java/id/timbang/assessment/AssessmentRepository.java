package id.timbang.assessment;

import java.time.LocalDate;
import java.util.List;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.report.ReportId;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssessmentRepository extends JpaRepository<Assessment, ReportId> {

	/** All of a period. */
	List<Assessment> findByPeriodId(PeriodId period);

	/** Of the periods before a day, the latest one first. */
	@Query("""
			select a from Assessment a join Period p on p.id = a.periodId
			where a.employeeId = :employee and p.validFrom < :day order by p.validFrom desc limit 1""")
	List<Assessment> findBefore(EmployeeId employee, LocalDate day);

}
