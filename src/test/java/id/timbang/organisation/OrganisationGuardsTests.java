package id.timbang.organisation;

import java.util.Map;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.period.PeriodId;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.scoring.OrganisationPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database refuses about predicates of organisations, whoever writes to it.
 */
@ApplicationTest
class OrganisationGuardsTests {

	private static final String INSERT = """
			insert into organisation_predicate (period_id, unit_id, version, predicate, reason, sources, official, set_by,
			    set_at)
			values (:period, :unit, %s, %s, %s, %s, %s, 'Uji', now())""";

	private static final Map<String, String> GOOD = Map.of("version", "2", "predicate", "'GOOD'", "reason",
			"repeat('x', 20)", "sources", "''", "official", "''");

	@Autowired
	private TestOrganisations fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private PeriodId period;

	@BeforeEach
	void setOne() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.period = this.fixture.month(Phase.ASSESSMENT);
		this.fixture.set(Organisations.actor(this.org.camat()), this.period, this.org.kelurahan(),
				OrganisationPredicate.GOOD);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "version | 0 | organisation_predicate_version_check", "version | 3 | versions_follow_each_other",
					"version | 1 | organisation_predicate_pkey",
					"predicate | 'ISTIMEWA' | organisation_predicate_predicate_check",
					"reason | repeat('x', 19) | organisation_predicate_reason_check",
					"reason | repeat('x', 2001) | organisation_predicate_reason_check",
					"sources | repeat('x', 501) | organisation_predicate_sources_check",
					"official | repeat('x', 151) | organisation_predicate_official_check" })
	void refusesWhatCannotBe(String column, String value, String guard) {
		refuses(() -> insert(column, value), guard);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "version | 2", "predicate | 'VERY_POOR'",
			"reason | repeat('x', 2000)", "sources | repeat('x', 500)", "official | repeat('x', 150)" })
	void takesTheNextVersion(String column, String value) {
		assertThat(insert(column, value)).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update organisation_predicate set reason = repeat('y', 20) where period_id = :period",
			"delete from organisation_predicate where period_id = :period" })
	void keepsWhatWasSet(String statement) {
		refuses(() -> this.jdbc.sql(statement).param("period", this.period.periodId()).update(), "append-only");
	}

	@Test
	void isNeverEmptied() {
		refuses(() -> this.jdbc.sql("truncate organisation_predicate").update(), "append-only");
	}

	@Test
	void refusesEveryOtherPhase() {
		for (Phase phase : new Phase[] { Phase.PREPARED, Phase.REPORTING, Phase.RELEASED, Phase.CLOSED }) {
			this.period = this.fixture.month(phase);
			refuses(() -> insert("version", "1"), "another phase");
		}
		this.period = this.fixture.month(Phase.CALIBRATION);
		assertThat(insert("version", "1")).isOne();
	}

	private int insert(String column, String value) {
		String[] values = { "version", "predicate", "reason", "sources", "official" };
		for (int place = 0; place < values.length; place++) {
			values[place] = values[place].equals(column) ? value : GOOD.get(values[place]);
		}
		return this.jdbc.sql(INSERT.formatted((Object[]) values))
			.param("period", this.period.periodId())
			.param("unit", this.org.kelurahan().unitId())
			.update();
	}

	private static void refuses(Runnable work, String guard) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(work::run).withMessageContaining(guard);
	}

}
