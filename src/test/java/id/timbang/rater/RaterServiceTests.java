package id.timbang.rater;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.scoring.BehaviourSheet;
import id.timbang.scoring.RaterSheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class RaterServiceTests {

	@Autowired
	private RaterService raters;

	@Autowired
	private TestRaters fixture;

	@Autowired
	private Periods periods;

	@Autowired
	private PeriodService service;

	@Autowired
	private Organisations organisations;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.org = this.organisations.kecamatan();
	}

	@Test
	void handsAnswersOverOnceNobodyCanAnswerAnyMore() throws Exception {
		PeriodId period = this.fixture.begun(2645, 1);
		List<EmployeeId> asked = List.of(this.org.colleague(), this.org.stranger(), this.org.otherLurah());
		for (EmployeeId rater : asked) {
			this.fixture.ask(period, this.org.employee(), rater);
			this.fixture.answer(period, this.org.employee(), rater,
					TestRaters.levels("", 2 + asked.indexOf(rater), 4, 4, 0, 4, 4, 4));
		}
		this.fixture.ask(period, this.org.lurah(), this.org.employee());
		this.fixture.answer(period, this.org.lurah(), this.org.employee(), TestRaters.level(4, ""));
		this.fixture.describe(period, this.org.employee());
		assertThat(sheets(period).peers()).isEmpty();
		assertThat(sheets(period).self()).isNotNull();
		this.periods.moveTo(period, Phase.ASSESSMENT);
		assertThat(sheets(period).peers()).containsExactlyInAnyOrder(sheet(2), sheet(3), sheet(4));
		assertThat(sheets(period).appraiser()).isNull();
		List<EmployeeId> people = List.of(this.org.employee(), this.org.lurah(), this.org.colleague());
		PeriodSummary summary = this.service.period(period);
		assertThat(this.statements.during(() -> {
			Map<EmployeeId, RaterSheets> all = this.raters.sheets(summary, people);
			assertThat(all).containsOnlyKeys(people);
			assertThat(all.get(this.org.lurah())).isEqualTo(RaterSheets.of(null));
		})).hasSize(2);
	}

	private RaterSheets sheets(PeriodId period) {
		return Objects.requireNonNull(
				this.raters.sheets(this.service.period(period), List.of(this.org.employee())).get(this.org.employee()));
	}

	private static BehaviourSheet sheet(int first) {
		return TestRaters.levels("", first, 4, 4, 0, 4, 4, 4).sheet();
	}

}
