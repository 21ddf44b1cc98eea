package id.timbang.feedback;

import java.time.LocalDate;
import java.util.stream.IntStream;

import id.timbang.personnel.UnitId;
import id.timbang.service.PointKind;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;

import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Ratings without a code, for tests.
 */
@Component
public class TestWalkIns {

	private final ServicePointService points;

	private final RatingStore ratings;

	TestWalkIns(ServicePointService points, RatingStore ratings) {
		this.points = points;
		this.ratings = ratings;
	}

	/** As many of a day, all alike, at a new point of a unit. */
	public ServicePointId add(int number, int answer, UnitId unit, ServiceId service, LocalDate day) {
		int before = this.points.count(HR, unit);
		ServicePointId point = this.points.add(HR, unit, "Titik " + (before + 1), PointKind.COUNTER);
		WalkIn place = new WalkIn(point, unit, service);
		IntStream.range(0, number).forEach((count) -> this.ratings.add(place, day, TestRatings.all(answer)));
		return point;
	}

}
