package id.timbang.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import id.timbang.period.PeriodId;
import id.timbang.severity.Severities;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps how strict appraisers were estimated to be, with two decimals.
 */
@Repository
class SeverityStore {

	private static final String INSERT = """
			insert into appraiser_severity (period_id, appraiser_id, people, points, standard_error, unevenness)
			values (?, ?, ?, ?, ?, ?)""";

	private static final int BUNDLE = 1000;

	private static final int DECIMALS = 2;

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	SeverityStore(JdbcTemplate template, JdbcClient jdbc) {
		this.template = template;
		this.jdbc = jdbc;
	}

	void delete(PeriodId period) {
		this.jdbc.sql("delete from severity_model where period_id = ?").param(period.periodId()).update();
	}

	void insert(PeriodId period, Severities found) {
		this.jdbc.sql("""
				insert into severity_model (period_id, people, between_appraisers, between_people)
				values (?, ?, ?, ?)""")
			.params(period.periodId(), found.people(), decimal(found.betweenAppraisers()),
					decimal(found.betweenPeople()))
			.update();
		this.template.batchUpdate(INSERT, found.appraisers(), BUNDLE, (statement, one) -> {
			statement.setObject(1, period.periodId());
			statement.setObject(2, one.appraiser());
			statement.setInt(3, one.people());
			statement.setBigDecimal(4, decimal(one.points()));
			statement.setBigDecimal(5, decimal(one.standardError()));
			statement.setBigDecimal(6, decimal(one.unevenness()));
		});
	}

	/** What was learnt in a period, without the appraisers. */
	Optional<SeveritySummary> summary(PeriodId period) {
		return this.jdbc.sql("select * from severity_model where period_id = ?")
			.param(period.periodId())
			.query((row, number) -> new SeveritySummary(row.getInt("people"), row.getBigDecimal("between_appraisers"),
					row.getBigDecimal("between_people")))
			.optional();
	}

	private static BigDecimal decimal(double number) {
		return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
	}

}
