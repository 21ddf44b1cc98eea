package id.timbang.feedback;

import java.time.LocalDate;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePointId;
import org.jspecify.annotations.Nullable;

/**
 * Ratings of a day that are looked at together, before any of them is released: of one
 * service, and of one point or of the codes of one officer.
 *
 * @param day of the answers
 * @param unit that was rated
 * @param service what they are about
 * @param point where they were given without a code; none of those with codes
 * @param officer in charge of the visits; none of those without a code
 * @param ratings how many, at least ten
 * @param identical how many of them answer everything alike
 * @param visits how many visits the unit received on that day
 */
record BurstGroup(LocalDate day, UnitId unit, ServiceId service, @Nullable ServicePointId point,
		@Nullable EmployeeId officer, int ratings, int identical, long visits) {

	boolean isWalkIn() {
		return this.point != null;
	}

	BurstGroup withVisits(long visits) {
		return new BurstGroup(this.day, this.unit, this.service, this.point, this.officer, this.ratings, this.identical,
				visits);
	}

}
