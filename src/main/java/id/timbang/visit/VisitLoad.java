package id.timbang.visit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Writes many visits at once, with codes for those that can still be rated.
 */
@Repository
class VisitLoad {

	private static final int BATCH = 1000;

	private final JdbcTemplate jdbc;

	private final RatingCodes codes;

	private final Clock clock;

	VisitLoad(JdbcTemplate jdbc, RatingCodes codes, Clock clock) {
		this.jdbc = jdbc;
		this.codes = codes;
		this.clock = clock;
	}

	void write(List<PastVisit> visits) {
		List<Row> rows = visits.stream().map((visit) -> new Row(UUID.randomUUID(), visit)).toList();
		this.jdbc.batchUpdate(
				"""
						insert into visit (visit_id, version, registration_key, service_id, unit_id, officer_id, ticket, channel,
						    received_at, received_on, completed_at, corrections)
						values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				rows, BATCH, this::visit);
		LocalDate goodSince = LocalDate.now(this.clock).minusDays(RatingCodeService.DAYS_VALID);
		List<Row> recent = new ArrayList<>(rows);
		recent.removeIf((row) -> hasExpired(row.visit(), goodSince));
		this.jdbc.batchUpdate("insert into rating_code (code, visit_id, used) values (?, ?, ?)", recent, BATCH,
				this::code);
	}

	private static boolean hasExpired(PastVisit visit, LocalDate goodSince) {
		return visit.completedAt() != null && visit.completedAt().toLocalDate().isBefore(goodSince);
	}

	private void visit(PreparedStatement sql, Row row) throws SQLException {
		PastVisit visit = row.visit();
		sql.setObject(1, row.id());
		sql.setObject(2, UUID.randomUUID());
		sql.setObject(3, visit.service().serviceId());
		sql.setObject(4, visit.unit().unitId());
		sql.setObject(5, visit.officer().employeeId());
		sql.setString(6, visit.ticket());
		sql.setString(7, visit.channel().name());
		sql.setTimestamp(8, timestamp(visit.receivedAt()));
		sql.setObject(9, visit.receivedAt().toLocalDate());
		sql.setTimestamp(10, timestamp(visit.completedAt()));
		sql.setInt(11, visit.corrections());
	}

	private void code(PreparedStatement sql, Row row) throws SQLException {
		sql.setString(1, this.codes.next().text());
		sql.setObject(2, row.id());
		sql.setBoolean(3, row.visit().rated());
	}

	private @Nullable Timestamp timestamp(@Nullable LocalDateTime time) {
		return (time != null) ? Timestamp.from(time.atZone(this.clock.getZone()).toInstant()) : null;
	}

	private record Row(UUID id, PastVisit visit) {
	}

}
