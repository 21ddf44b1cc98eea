package id.timbang.visit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.service.ServiceCatalogue;
import id.timbang.service.StandardHistory;
import id.timbang.service.StandardId;
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

	private final ServiceCatalogue catalogue;

	private final RatingCodes codes;

	private final VisitClock visitClock;

	private final Clock clock;

	VisitLoad(JdbcTemplate jdbc, ServiceCatalogue catalogue, RatingCodes codes, VisitClock visitClock, Clock clock) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
		this.codes = codes;
		this.visitClock = visitClock;
		this.clock = clock;
	}

	void write(List<PastVisit> visits) {
		StandardHistory standards = this.catalogue.history();
		List<Row> rows = visits.stream().map((visit) -> row(visit, standards)).toList();
		this.catalogue.markPromised(rows.stream().map(Row::standard).collect(Collectors.toSet()));
		this.jdbc.batchUpdate(
				"""
						insert into visit (visit_id, version, registration_key, service_id, standard_id, unit_id, officer_id, ticket,
						    channel, received_at, received_on, completed_at, corrections)
						values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				rows, BATCH, this::visit);
		this.jdbc.batchUpdate("insert into visit_stage (visit_id, place, ended_at) values (?, ?, ?)", stages(rows),
				BATCH, VisitLoad::stage);
		this.visitClock.countWhatIsMissing();
		LocalDate goodSince = LocalDate.now(this.clock).minusDays(RatingCodeService.DAYS_VALID);
		List<Row> recent = new ArrayList<>(rows);
		recent.removeIf((row) -> hasExpired(row.visit(), goodSince));
		this.jdbc.batchUpdate("insert into rating_code (code, visit_id, used) values (?, ?, ?)", recent, BATCH,
				this::code);
	}

	private Row row(PastVisit visit, StandardHistory standards) {
		return new Row(UUID.randomUUID(), visit, standards.at(visit.service(), instant(visit.receivedAt())));
	}

	private List<EndedStage> stages(List<Row> rows) {
		List<EndedStage> stages = new ArrayList<>();
		for (Row row : rows) {
			int place = 0;
			for (LocalDateTime ended : row.visit().stages()) {
				place++;
				stages.add(new EndedStage(row.id(), place, Timestamp.from(instant(ended))));
			}
		}
		return stages;
	}

	private static void stage(PreparedStatement sql, EndedStage stage) throws SQLException {
		sql.setObject(1, stage.visit());
		sql.setInt(2, stage.place());
		sql.setTimestamp(3, stage.endedAt());
	}

	private static boolean hasExpired(PastVisit visit, LocalDate goodSince) {
		return visit.completedAt() != null && visit.completedAt().toLocalDate().isBefore(goodSince);
	}

	private void visit(PreparedStatement sql, Row row) throws SQLException {
		PastVisit visit = row.visit();
		sql.setObject(1, row.id());
		sql.setObject(2, UUID.randomUUID());
		sql.setObject(3, visit.service().serviceId());
		sql.setObject(4, row.standard().standardId());
		sql.setObject(5, visit.unit().unitId());
		sql.setObject(6, visit.officer().employeeId());
		sql.setString(7, visit.ticket());
		sql.setString(8, visit.channel().name());
		sql.setTimestamp(9, timestamp(visit.receivedAt()));
		sql.setObject(10, visit.receivedAt().toLocalDate());
		sql.setTimestamp(11, timestamp(visit.completedAt()));
		sql.setInt(12, visit.corrections());
	}

	private void code(PreparedStatement sql, Row row) throws SQLException {
		sql.setString(1, this.codes.next().text());
		sql.setObject(2, row.id());
		sql.setBoolean(3, row.visit().rated());
	}

	private @Nullable Timestamp timestamp(@Nullable LocalDateTime time) {
		return (time != null) ? Timestamp.from(instant(time)) : null;
	}

	private Instant instant(LocalDateTime time) {
		return time.atZone(this.clock.getZone()).toInstant();
	}

	private record Row(UUID id, PastVisit visit, StandardId standard) {
	}

	private record EndedStage(UUID visit, int place, Timestamp endedAt) {
	}

}
