package id.timbang.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.timbang.report.ReportId;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the assessments of many people in three statements, past the persistence context:
 * all that is done with them is computing.
 */
@Repository
class SavedAssessments {

	private static final String ASSESSMENTS = """
			select report_id, feedback, recommendation, suggested_results, suggested_behaviour, suggested_predicate,
			    results_figure, behaviour_figure, total_figure, results_exact, behaviour_exact, total_exact,
			    given_results, given_behaviour, given_predicate, results_reason, behaviour_reason, predicate_reason,
			    decided_by, decided_at, innovation, innovation_evidence, innovation_claimed_by, innovation_refusal,
			    innovation_confirmed_by, innovation_confirmed_at, saved_by, saved_at
			from assessment where report_id = any(:reports)""";

	private static final String ITEMS = """
			select report_id, origin_id, verified, level, reason, context_confirmed from assessment_item
			where report_id = any(:reports)""";

	private static final String VALUES = """
			select report_id, value, level, feedback from assessment_value where report_id = any(:reports)""";

	private final JdbcClient jdbc;

	SavedAssessments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The assessments of these reports, as far as anything was saved. */
	Map<ReportId, SavedAssessment> of(Collection<ReportId> reports) {
		UUID[] keys = reports.stream().map(ReportId::reportId).toArray(UUID[]::new);
		Map<ReportId, Map<UUID, VerifiedItem>> items = new HashMap<>();
		read(ITEMS, keys, (row) -> items.computeIfAbsent(report(row), (id) -> new HashMap<>())
			.put(row.getObject(2, UUID.class), item(row)));
		Map<ReportId, Map<BehaviourValue, RatedValue>> values = new HashMap<>();
		read(VALUES, keys, (row) -> values.computeIfAbsent(report(row), (id) -> new EnumMap<>(BehaviourValue.class))
			.put(BehaviourValue.valueOf(row.getString(2)), value(row)));
		Map<ReportId, SavedAssessment> found = new HashMap<>();
		read(ASSESSMENTS, keys, (row) -> {
			ReportId report = report(row);
			found.put(report,
					assessment(row, items.getOrDefault(report, Map.of()), values.getOrDefault(report, Map.of())));
		});
		return found;
	}

	private void read(String query, UUID[] reports, RowCallbackHandler row) {
		this.jdbc.sql(query).param("reports", reports).query(row);
	}

	private static ReportId report(ResultSet row) throws SQLException {
		return new ReportId(row.getObject(1, UUID.class));
	}

	private static VerifiedItem item(ResultSet row) throws SQLException {
		return new VerifiedItem(row.getBigDecimal(3), row.getObject(4, Integer.class), row.getString(5),
				row.getBoolean(6));
	}

	private static RatedValue value(ResultSet row) throws SQLException {
		return new RatedValue(row.getObject(3, Integer.class), row.getString(4));
	}

	private static SavedAssessment assessment(ResultSet row, Map<UUID, VerifiedItem> items,
			Map<BehaviourValue, RatedValue> values) throws SQLException {
		String recommendation = row.getString("recommendation");
		RatingContent content = new RatingContent(items, values, row.getString("feedback"),
				(recommendation != null) ? Recommendation.valueOf(recommendation) : null);
		return new SavedAssessment(content, suggestion(row), verdict(row), innovation(row), row.getString("saved_by"),
				row.getTimestamp("saved_at").toInstant());
	}

	private static Suggestion suggestion(ResultSet row) throws SQLException {
		return new Suggestion(rating(row, "suggested_results"), rating(row, "suggested_behaviour"),
				predicate(row, "suggested_predicate"), row.getBigDecimal("results_figure"),
				row.getBigDecimal("behaviour_figure"), row.getBigDecimal("total_figure"),
				row.getString("results_exact"), row.getString("behaviour_exact"), row.getString("total_exact"));
	}

	private static Verdict verdict(ResultSet row) throws SQLException {
		Timestamp decided = row.getTimestamp("decided_at");
		return new Verdict(rating(row, "given_results"), rating(row, "given_behaviour"),
				predicate(row, "given_predicate"), row.getString("results_reason"), row.getString("behaviour_reason"),
				row.getString("predicate_reason"), row.getString("decided_by"),
				(decided != null) ? decided.toInstant() : null);
	}

	private static InnovationClaim innovation(ResultSet row) throws SQLException {
		Timestamp confirmed = row.getTimestamp("innovation_confirmed_at");
		return new InnovationClaim(row.getString("innovation"), row.getString("innovation_evidence"),
				row.getObject("innovation_claimed_by", UUID.class), row.getString("innovation_refusal"),
				row.getString("innovation_confirmed_by"), (confirmed != null) ? confirmed.toInstant() : null);
	}

	private static @Nullable Predicate predicate(ResultSet row, String column) throws SQLException {
		String name = row.getString(column);
		return (name != null) ? Predicate.valueOf(name) : null;
	}

	private static @Nullable Rating rating(ResultSet row, String column) throws SQLException {
		String name = row.getString(column);
		return (name != null) ? Rating.valueOf(name) : null;
	}

}
