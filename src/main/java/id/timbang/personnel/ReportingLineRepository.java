package id.timbang.personnel;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportingLineRepository extends JpaRepository<ReportingLine, UUID> {

	@Query("select l from ReportingLine l where l.employeeId = :employeeId and l.supersededAt is null")
	List<ReportingLine> findInForce(EmployeeId employeeId);

	@Query("select l from ReportingLine l where l.employeeId in :employeeIds and l.supersededAt is null")
	List<ReportingLine> findInForce(Collection<EmployeeId> employeeIds);

	@Query("select l from ReportingLine l where l.appraiserId = :appraiserId and l.supersededAt is null")
	List<ReportingLine> findOf(EmployeeId appraiserId);

	@Query("select l from ReportingLine l where l.acting = :appointment and l.supersededAt is null")
	List<ReportingLine> findOfAppointment(ActingAppointmentId appointment);

}
