package id.timbang.result;

import java.util.List;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.period.PeriodLength;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a person reached, period after period.
 */
@ApplicationTest
class HistoryServiceTests {

	@Autowired
	private HistoryService histories;

	@Autowired
	private TestHistories fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private StatementCounter statements;

	private Organisation here;

	private EmployeeId person;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.here = this.organisations.kecamatan();
		this.person = this.here.employee();
	}

	@Test
	void isEmptyAtFirst() {
		History history = history(null);
		assertThat(history.isEmpty()).isTrue();
		assertThat(history.isComparable()).isFalse();
		assertThat(history.lengths()).isEmpty();
		assertThat(history.length()).isEqualTo(PeriodLength.MONTH);
	}

	@Test
	void hasNothingToCompareAfterOnePeriod() {
		this.fixture.released(this.person, this.fixture.year(), 1, (sheet) -> sheet);
		History history = history(null);
		assertThat(history.isEmpty()).isFalse();
		assertThat(history.isComparable()).isFalse();
	}

	@Test
	void beginsWithTheOldestAndKeepsLengthsApart() {
		int year = this.fixture.year();
		ResultId whole = this.fixture.annual(this.person, year, (sheet) -> sheet);
		ResultId february = this.fixture.released(this.person, year, 2, (sheet) -> sheet);
		ResultId january = this.fixture.released(this.person, year, 1, (sheet) -> sheet);
		assertThat(history(null).periods()).extracting(HistoryPeriod::id).containsExactly(january, february);
		assertThat(history(PeriodLength.YEAR).periods()).extracting(HistoryPeriod::id).containsExactly(whole);
		assertThat(history(PeriodLength.QUARTER).isEmpty()).isTrue();
		assertThat(history(null).lengths()).containsExactly(PeriodLength.MONTH, PeriodLength.YEAR);
	}

	@Test
	void monthsAndQuartersAreNotLaidSideBySide() {
		this.fixture.quarters(this.person);
		assertThat(history(null).length()).isEqualTo(PeriodLength.QUARTER);
		assertThat(history(null).periods()).hasSize(2);
		this.fixture.released(this.person, this.fixture.year(), 1, (sheet) -> sheet);
		assertThat(history(null).lengths()).containsExactly(PeriodLength.MONTH, PeriodLength.QUARTER);
		assertThat(history(null).periods()).hasSize(1);
		assertThat(history(PeriodLength.QUARTER).periods()).hasSize(2);
	}

	@Test
	void knowsNothingOfWhatNobodyWasTold() {
		int year = this.fixture.year();
		this.fixture.untold(this.person, year, 1);
		for (Actor reader : List.of(Organisations.HR, Organisations.actor(this.here.lurah()))) {
			assertThat(this.histories.of(reader, this.person, null).isEmpty()).isTrue();
		}
	}

	@Test
	void isForThePersonThoseAboveAndHr() {
		for (EmployeeId reader : List.of(this.person, this.here.lurah(), this.here.camat())) {
			assertThat(this.histories.of(Organisations.actor(reader), this.person, null)).isNotNull();
		}
		for (EmployeeId reader : List.of(this.here.colleague(), this.here.otherLurah(), this.here.stranger())) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.histories.of(Organisations.actor(reader), this.person, null));
		}
	}

	@Test
	void endsAfterTheLatestTwentyFour() {
		int first = this.fixture.year();
		int second = this.fixture.year();
		int third = this.fixture.year();
		for (int month = 1; month <= 12; month++) {
			this.fixture.released(this.person, first, month, (sheet) -> sheet);
			this.fixture.released(this.person, second, month, (sheet) -> sheet);
		}
		assertThat(history(null).isCut()).isFalse();
		assertThat(history(null).periods()).hasSize(24);
		this.fixture.released(this.person, third, 1, (sheet) -> sheet);
		History history = history(null);
		assertThat(history.isCut()).isTrue();
		assertThat(history.total()).isEqualTo(25);
		assertThat(history.periods()).hasSize(24)
			.extracting(HistoryPeriod::period)
			.extracting(PeriodSummary::from)
			.isSorted()
			.first()
			.hasToString(first + "-02-01");
	}

	@Test
	void takesAsManyStatementsForAnyNumberOfPeriods() throws Exception {
		int year = this.fixture.year();
		this.fixture.released(this.person, year, 1, (sheet) -> sheet);
		List<String> one = this.statements.during(() -> history(null));
		this.fixture.released(this.person, year, 2, (sheet) -> sheet);
		this.fixture.released(this.person, year, 3, (sheet) -> sheet);
		assertThat(this.statements.during(() -> history(null))).hasSameSizeAs(one);
		assertThat(one).hasSizeLessThanOrEqualTo(5);
	}

	private History history(@Nullable PeriodLength length) {
		return this.histories.of(Organisations.actor(this.person), this.person, length);
	}

}
