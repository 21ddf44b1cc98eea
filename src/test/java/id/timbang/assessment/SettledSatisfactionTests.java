package id.timbang.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.timbang.ApplicationTest;
import id.timbang.feedback.AnswerWays;
import id.timbang.feedback.UnitSatisfaction;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitId;
import id.timbang.plan.Plans;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.scoring.ServiceElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What citizens said is kept as it stood, with the nine sums in their order.
 */
@ApplicationTest
class SettledSatisfactionTests {

	private static int year = 2450;

	@Autowired
	private SettledSatisfaction settled;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private JdbcClient jdbc;

	private Organisation here;

	private PeriodId period;

	@BeforeEach
	void settle() {
		this.here = this.organisations.kecamatan();
		year++;
		this.period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
		this.settled.settle(this.period,
				List.of(unit(this.here.kelurahan(), index()), unit(this.here.neighbour(), null)));
	}

	@Test
	void keepsTheIntegersOfUnitsWithEnoughAnswers() {
		assertThat(this.settled.of(this.period, List.of(this.here.kelurahan(), this.here.neighbour())))
			.isEqualTo(Map.of(this.here.kelurahan(), index()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update settled_satisfaction set respondents = 12 where period_id = :id",
			"delete from settled_satisfaction where period_id = :id" })
	void staysAsItIsInTheDatabaseToo(String change) {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.jdbc.sql(change).param("id", this.period.periodId()).update())
			.withMessageContaining("what citizens said is settled");
	}

	@ParameterizedTest
	@ValueSource(strings = { "9, '{9,9,9,9,9,9,9,9,9}'", "12, '{12,12}'" })
	void isNotMadeOfTooFewAnswersInTheDatabaseEither(String values) {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.jdbc
				.sql("insert into settled_satisfaction values (:period, :unit, :unit, " + values + ")")
				.param("period", this.period.periodId())
				.param("unit", this.here.neighbour().unitId())
				.update())
			.withMessageContaining("violates check constraint");
	}

	private static UnitSatisfaction unit(UnitId unit, @Nullable SatisfactionIndex index) {
		LocalDate day = LocalDate.of(2026, 9, 30);
		return new UnitSatisfaction(unit, unit, "Kelurahan", day, day, day, index, 0, new AnswerWays(11, 0, 0, 0));
	}

	/** Another sum for each element. */
	private static SatisfactionIndex index() {
		Map<ServiceElement, Integer> sums = new EnumMap<>(ServiceElement.class);
		for (ServiceElement element : ServiceElement.values()) {
			sums.put(element, 11 + sums.size());
		}
		return new SatisfactionIndex(11, sums);
	}

}
