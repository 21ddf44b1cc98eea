package id.timbang.personnel;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ActingAppointmentRepository extends JpaRepository<ActingAppointment, ActingAppointmentId> {

	@Query("""
			select a from ActingAppointment a
			where a.officialId = :officialId and a.withdrawnAt is null order by a.validFrom desc""")
	List<ActingAppointment> findInForce(EmployeeId officialId);

}
