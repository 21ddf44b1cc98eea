package id.timbang.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.visit.TestVisits;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Comments for tests.
 */
@Component
public class TestComments {

	private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

	private final RatingService ratings;

	private final SatisfactionService satisfaction;

	private final TestVisits visits;

	private final JdbcClient jdbc;

	TestComments(RatingService ratings, SatisfactionService satisfaction, TestVisits visits, JdbcClient jdbc) {
		this.ratings = ratings;
		this.satisfaction = satisfaction;
		this.visits = visits;
		this.jdbc = jdbc;
	}

	/** Ten answers about a unit, one of them with this comment; all are released. */
	public CommentId released(UnitId unit, EmployeeId officer, String text) {
		CommentId id = waiting(unit, officer, text);
		this.satisfaction.release(HR);
		return id;
	}

	/** The same before the night. */
	CommentId waiting(UnitId unit, EmployeeId officer, String text) {
		NewRating rating = TestRatings.all(3);
		this.ratings.load(HR, TestRatings.many(9, rating, unit, this.visits.usual(), officer, DAY));
		this.ratings.load(HR, List.of(new PastRating(unit, this.visits.usual(), officer, DAY,
				new NewRating(rating.answers(), rating.respondent(), text))));
		return new CommentId(this.jdbc.sql("select rating_id from rating where unit_id = :unit and comment = :text")
			.param("unit", unit.unitId())
			.param("text", text)
			.query(UUID.class)
			.single());
	}

}
