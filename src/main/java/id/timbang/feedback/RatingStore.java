package id.timbang.feedback;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.timbang.scoring.ServiceElement;
import id.timbang.service.ServicePointId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Keeps ratings, each under a random number, so that their order says nothing.
 */
@Repository
class RatingStore {

	private static final int BATCH = 1000;

	private static final String INSERT = """
			insert into rating (rating_id, unit_id, service_id, officer_id, day, source, sex, age, education, occupation,
			    comment, walk_in, point_id, %s)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)"""
		.formatted(Elements.COLUMNS, Elements.columns((column) -> "?"));

	private final JdbcTemplate jdbc;

	RatingStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps a rating that came with a code. */
	void add(Device device, PastRating rating) {
		this.jdbc.update(INSERT, (sql) -> fill(sql, rating, source(device, "CODE"), null));
	}

	/** Keeps a rating that was given at a service point. */
	void add(Device device, WalkIn place, LocalDate day, NewRating rating) {
		PastRating given = new PastRating(place.unit(), place.service(), null, day, rating);
		this.jdbc.update(INSERT, (sql) -> fill(sql, given, source(device, "WALK_IN"), place.point()));
	}

	/** Keeps a rating that was typed in from paper. */
	void addPaper(PastRating rating) {
		this.jdbc.update(INSERT, (sql) -> fill(sql, rating, "PAPER", null));
	}

	/** Keeps ratings that were brought in. */
	void addAll(List<PastRating> ratings) {
		this.jdbc.batchUpdate(INSERT, ratings, BATCH, (sql, rating) -> fill(sql, rating, "IMPORT", null));
	}

	private static void fill(PreparedStatement sql, PastRating past, String source, @Nullable ServicePointId point)
			throws SQLException {
		NewRating rating = past.rating();
		sql.setObject(1, UUID.randomUUID());
		sql.setObject(2, past.unit().unitId());
		sql.setObject(3, (past.service() != null) ? past.service().serviceId() : null);
		sql.setObject(4, (past.officer() != null) ? past.officer().employeeId() : null);
		sql.setObject(5, past.day());
		sql.setString(6, source);
		sql.setString(7, name(rating.respondent().sex()));
		sql.setString(8, name(rating.respondent().age()));
		sql.setString(9, name(rating.respondent().education()));
		sql.setString(10, name(rating.respondent().occupation()));
		sql.setString(11, rating.comment().isEmpty() ? null : rating.comment());
		sql.setBoolean(12, point != null);
		sql.setObject(13, (point != null) ? point.pointId() : null);
		int column = 14;
		for (ServiceElement element : ServiceElement.values()) {
			sql.setObject(column++, rating.answers().get(element), Types.SMALLINT);
		}
	}

	/** A kiosk is told with a code and without. */
	private static String source(Device device, String own) {
		return (device == Device.KIOSK) ? "KIOSK" : own;
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

}
