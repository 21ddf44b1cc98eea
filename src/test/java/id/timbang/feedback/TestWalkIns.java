package id.timbang.feedback;

import java.time.LocalDate;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePointId;
import id.timbang.shared.ReadableCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Ratings without a code, for tests.
 */
@Component
public class TestWalkIns {

	/** One less than is looked at. */
	private static final int UNSUSPICIOUS = 9;

	private final RatingStore ratings;

	private final SatisfactionService satisfaction;

	private final JdbcClient jdbc;

	TestWalkIns(RatingStore ratings, SatisfactionService satisfaction, JdbcClient jdbc) {
		this.ratings = ratings;
		this.satisfaction = satisfaction;
		this.jdbc = jdbc;
	}

	/** As many of a day, all alike, but at points where so few are not suspicious. */
	public void add(int number, int answer, UnitId unit, ServiceId service, LocalDate day) {
		for (int rest = number; rest > 0; rest -= UNSUSPICIOUS) {
			flood(Math.min(rest, UNSUSPICIOUS), answer, unit, service, day);
		}
	}

	/** As many of a day, all alike, at one new point of a unit. */
	public ServicePointId flood(int number, int answer, UnitId unit, ServiceId service, LocalDate day) {
		ServicePointId point = new ServicePointId(UUID.randomUUID());
		this.jdbc.sql("insert into service_point values (:id, 0, :unit, :code, :name, 'COUNTER', true)")
			.param("id", point.pointId())
			.param("unit", unit.unitId())
			.param("code", ReadableCode.next(RandomGenerator.getDefault(), 6))
			.param("name", "Titik " + point)
			.update();
		WalkIn place = new WalkIn(point, unit, service);
		IntStream.range(0, number)
			.forEach((count) -> this.ratings.add(Device.OWN, place, day, TestRatings.all(answer)));
		return point;
	}

	/** A burst of twelve that nobody has decided about. */
	public BurstId burst(UnitId unit, ServiceId service, LocalDate day) {
		ServicePointId point = flood(12, 1, unit, service, day);
		this.satisfaction.release(HR);
		return burst(point);
	}

	/** What is held back at a point. */
	public BurstId burst(ServicePointId point) {
		return new BurstId(this.jdbc.sql("select burst_id from burst where point_id = :point")
			.param("point", point.pointId())
			.query(UUID.class)
			.single());
	}

}
