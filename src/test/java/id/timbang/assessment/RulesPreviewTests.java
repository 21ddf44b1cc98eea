package id.timbang.assessment;

import java.time.LocalDate;
import java.util.List;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.assessment.RulesPreview.Changed;
import id.timbang.assessment.RulesPreview.Move;
import id.timbang.assessment.RulesPreview.Preview;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.ScoringRules;
import id.timbang.period.TestRules;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.scoring.Predicate;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Somebody is rated as expected with 100.00 in results and behaviour, somebody else has
 * not reported; then other rules are tried.
 */
@ApplicationTest
class RulesPreviewTests {

	private static int year = 2410;

	@Autowired
	private RulesPreview preview;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private PeriodService periodService;

	@Autowired
	private Assessments assessments;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation here;

	private PeriodId period;

	@BeforeEach
	void assess() {
		this.here = this.organisations.kecamatan();
		this.plans.template(this.here.position());
		year++;
		this.period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
		agree(this.here.employee(), this.here.colleague());
		this.periods.moveTo(this.period, Phase.REPORTING);
		this.assessments.decided(this.here.employee(), this.here.lurah(), this.period);
		this.periods.moveTo(this.period, Phase.CALIBRATION);
	}

	@Test
	void saysThatNothingChangesUnderTheSameRules() {
		Preview same = preview(ScoringRules.DEFAULT);
		assertThat(same.people()).isEqualTo(2);
		assertThat(same.differing()).isZero();
		assertThat(same.moved()).isZero();
		assertThat(same.window().items()).isEmpty();
		assertThat(same.moves()).containsExactly(new Move(Predicate.GOOD, Predicate.GOOD, 1), new Move(null, null, 1));
	}

	@Test
	void listsWhoWouldBeSuggestedAnotherPredicateAndTheFigures() {
		Preview lenient = preview(TestRules.ratings("100", "90", "100", "90"));
		assertThat(lenient.moved()).isEqualTo(1);
		assertThat(lenient.moves()).contains(new Move(Predicate.GOOD, Predicate.VERY_GOOD, 1));
		assertThat(lenient.window().items()).singleElement().satisfies((row) -> {
			assertThat(row.person().id()).isEqualTo(this.here.employee());
			assertThat(row.from()).isEqualTo(Predicate.GOOD);
			assertThat(row.to()).isEqualTo(Predicate.VERY_GOOD);
			assertThat(row.before().resultsFigure()).isEqualTo("100.00");
		});
	}

	@Test
	void comparesRatingsWithATotal() {
		Preview total = preview(TestRules.SEVENTY_THIRTY);
		assertThat(total.moved()).isZero();
		assertThat(total.differing()).isEqualTo(1);
		Changed row = total.window().items().get(0);
		assertThat(row.isSamePredicate()).isTrue();
		assertThat(row.after().totalFigure()).isEqualTo("100.00");
		assertThat(row.before().totalFigure()).isNull();
	}

	@Test
	void doesNotTellHrTheOwnFiguresBeforeTheyAreReleased() {
		Actor hr = Organisations.actor(this.here.employee(), Role.HR_ADMIN);
		assertThat(this.preview.of(hr, ScoringRules.DEFAULT, this.periodService.period(this.period), 1).people())
			.isEqualTo(1);
		ScoringRules lenient = TestRules.ratings("100", "90", "100", "90");
		assertThat(this.preview.of(hr, lenient, this.periodService.period(this.period), 1).differing()).isZero();
		this.periods.moveTo(this.period, Phase.RELEASED);
		assertThat(this.preview.of(hr, lenient, this.periodService.period(this.period), 1).differing()).isEqualTo(1);
	}

	@Test
	void leavesEverythingAsItIs() {
		List<?> before = this.jdbc.sql("select * from assessment order by report_id").query().listOfRows();
		preview(TestRules.SEVENTY_THIRTY);
		assertThat(this.jdbc.sql("select * from assessment order by report_id").query().listOfRows()).isEqualTo(before);
	}

	@Test
	void takesTheSameNumberOfStatementsHoweverManyPeopleThereAre() throws Exception {
		int few = this.statements.during(() -> preview(TestRules.SEVENTY_THIRTY)).size();
		year++;
		this.period = this.periods.on(this.plans.cycle(year), LocalDate.of(year, 1, 1));
		for (int number = 0; number < 27; number++) {
			agree(this.organisations.appraised("Coba " + number, this.here));
		}
		this.periods.moveTo(this.period, Phase.CALIBRATION);
		assertThat(this.statements.during(() -> preview(TestRules.SEVENTY_THIRTY))).hasSize(few)
			.hasSizeLessThanOrEqualTo(13);
	}

	@Test
	void isForHrOnly() {
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.preview.of(Organisations.actor(this.here.camat()), ScoringRules.DEFAULT,
					this.periodService.period(this.period), 1));
	}

	private Preview preview(ScoringRules rules) {
		return this.preview.of(HR, rules, this.periodService.period(this.period), 1);
	}

	private void agree(EmployeeId... people) {
		for (EmployeeId person : people) {
			this.plans.agreed(person, this.here.lurah(), this.plans.cycle(year));
		}
	}

}
