package id.timbang.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.ForbiddenException;
import id.timbang.visit.TestVisits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class SatisfactionServiceTests {

	private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

	private static final LocalDate END_OF_SEPTEMBER = LocalDate.of(2026, 9, 30);

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private RatingService ratings;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private UnitService units;

	@Autowired
	private TestAgency agency;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.visits.usual();
	}

	@Test
	void showsNothingOfNineAnswers() {
		rate(9, 4, this.org.kelurahan(), SEPTEMBER);
		assertThat(index(this.org.kelurahan())).isNull();
	}

	@Test
	void showsTenAnswersAsSums() {
		rate(10, 4, this.org.kelurahan(), SEPTEMBER);
		SatisfactionIndex index = Objects.requireNonNull(index(this.org.kelurahan()));
		assertThat(index.respondents()).isEqualTo(10);
		assertThat(index.total()).isEqualTo(360);
		assertThat(index.shown()).isEqualByComparingTo("100.00");
	}

	@Test
	void releasesEveryAnswerOnce() {
		rate(10, 4, this.org.kelurahan(), SEPTEMBER);
		this.satisfaction.release(HR);
		assertThat(Objects.requireNonNull(index(this.org.kelurahan())).respondents()).isEqualTo(10);
	}

	@Test
	void staysAsItIsUntilTenMoreHaveCome() {
		rate(10, 4, this.org.kelurahan(), SEPTEMBER);
		rate(9, 1, this.org.kelurahan(), END_OF_SEPTEMBER);
		assertThat(Objects.requireNonNull(index(this.org.kelurahan())).respondents()).isEqualTo(10);
		rate(1, 1, this.org.kelurahan(), SEPTEMBER);
		SatisfactionIndex index = Objects.requireNonNull(index(this.org.kelurahan()));
		assertThat(index.respondents()).isEqualTo(20);
		assertThat(index.sums().get(ServiceElement.COST)).isEqualTo(50);
	}

	@Test
	void doesNotMoveWhileNothingIsReleased() {
		this.ratings.load(HR, TestRatings.many(20, TestRatings.all(4), this.org.kelurahan(), this.visits.usual(),
				this.org.employee(), SEPTEMBER));
		assertThat(index(this.org.kelurahan())).isNull();
	}

	@Test
	void leavesTodayForTomorrow() {
		rate(10, 4, this.org.kelurahan(), TestClock.TODAY);
		assertThat(found(this.org.kelurahan(), TestClock.TODAY, TestClock.TODAY).index()).isNull();
		rate(10, 4, this.org.kelurahan(), TestClock.TODAY.minusDays(1));
		UnitSatisfaction october = found(this.org.kelurahan(), TestClock.TODAY, TestClock.TODAY);
		assertThat(Objects.requireNonNull(october.index()).respondents()).isEqualTo(10);
		assertThat(october.until()).isEqualTo(TestClock.TODAY.minusDays(1));
	}

	@Test
	void countsGapsApart() {
		this.ratings.load(HR, TestRatings.many(5, TestRatings.withGap(1), this.org.kelurahan(), this.visits.usual(),
				this.org.employee(), SEPTEMBER));
		rate(10, 4, this.org.kelurahan(), SEPTEMBER);
		UnitSatisfaction found = found(this.org.kelurahan(), SEPTEMBER, END_OF_SEPTEMBER);
		assertThat(Objects.requireNonNull(found.index()).shown()).isEqualByComparingTo("100.00");
		assertThat(found.incomplete()).isEqualTo(5);
	}

	@Test
	void addsMonthsThatCanEachBeShown() {
		rate(10, 4, this.org.kelurahan(), AUGUST);
		rate(11, 3, this.org.kelurahan(), SEPTEMBER);
		rate(9, 1, this.org.kelurahan(), LocalDate.of(2026, 7, 31));
		UnitSatisfaction found = found(this.org.kelurahan(), LocalDate.of(2026, 7, 1), END_OF_SEPTEMBER);
		assertThat(Objects.requireNonNull(found.index()).respondents()).isEqualTo(21);
		assertThat(this.satisfaction.page(this.org.kelurahan(), YearMonth.of(2026, 7), YearMonth.of(2026, 9)).months())
			.extracting(UnitSatisfaction::from)
			.containsExactly(SEPTEMBER, AUGUST);
	}

	@Test
	void aMonthCountsAsAWhole() {
		rate(10, 4, this.org.kelurahan(), SEPTEMBER);
		UnitSatisfaction part = found(this.org.kelurahan(), LocalDate.of(2026, 9, 13), END_OF_SEPTEMBER);
		assertThat(part.index()).isNotNull();
		assertThat(part.from()).isEqualTo(SEPTEMBER);
	}

	@Test
	void includesTheUnitsBelow() {
		this.visits.service(UnitType.KECAMATAN);
		rate(12, 4, this.org.kelurahan(), SEPTEMBER);
		rate(10, 2, this.org.neighbour(), SEPTEMBER);
		SatisfactionIndex index = Objects.requireNonNull(index(this.org.kecamatan()));
		assertThat(index.respondents()).isEqualTo(22);
		assertThat(index.total()).isEqualTo((12 * 4 + 10 * 2) * 9L);
	}

	/** A unit less those below it would otherwise leave the answers of a small one. */
	@Test
	void aUnitAboveShowsNothingThatIsHiddenBelow() {
		this.visits.service(UnitType.KECAMATAN);
		rate(10, 4, this.org.kelurahan(), SEPTEMBER);
		rate(6, 2, this.org.neighbour(), SEPTEMBER);
		rate(4, 1, this.org.kecamatan(), SEPTEMBER);
		assertThat(Objects.requireNonNull(index(this.org.kecamatan())).respondents()).isEqualTo(10);
		assertThat(index(this.org.neighbour())).isNull();
	}

	@Test
	void putsSmallMonthsTogether() {
		YearMonth july = YearMonth.of(2026, 7);
		rate(6, 4, this.org.kelurahan(), LocalDate.of(2026, 7, 10));
		rate(4, 3, this.org.kelurahan(), AUGUST);
		assertThat(index(this.org.kelurahan())).isNull();
		assertThat(found(this.org.kelurahan(), AUGUST, END_OF_SEPTEMBER).index()).isNull();
		UnitSatisfaction both = found(this.org.kelurahan(), july.atDay(1), END_OF_SEPTEMBER);
		assertThat(Objects.requireNonNull(both.index()).respondents()).isEqualTo(10);
		assertThat(this.satisfaction.page(this.org.kelurahan(), july, july.plusMonths(1)).months()).isEmpty();
	}

	@Test
	void theRunningMonthDoesNotJoinOthers() {
		rate(6, 4, this.org.kelurahan(), END_OF_SEPTEMBER);
		rate(9, 4, this.org.kelurahan(), TestClock.TODAY.minusDays(1));
		assertThat(found(this.org.kelurahan(), SEPTEMBER, TestClock.TODAY).index()).isNull();
	}

	@Test
	void takesTheNearestUnitAboveThatServes() {
		UnitId section = this.units.add(HR, this.org.mark() + "-S",
				new UnitDetails("Seksi Uji", UnitType.SEKSI, this.org.kelurahan()));
		rate(10, 4, this.org.kelurahan(), SEPTEMBER);
		UnitSatisfaction found = found(section, SEPTEMBER, END_OF_SEPTEMBER);
		assertThat(found.source()).isEqualTo(this.org.kelurahan());
		assertThat(found.isFromAbove()).isTrue();
		assertThat(found.sourceName()).isEqualTo("Unit " + this.org.mark() + "-A");
		assertThat(found.index()).isNotNull();
	}

	@Test
	void knowsUnitsThatNobodyServesIn() {
		UnitId office = this.units.add(HR, this.org.mark() + "-X",
				new UnitDetails("Bagian Uji", UnitType.BAGIAN, null));
		assertThat(this.satisfaction.forUnits(List.of(office), SEPTEMBER, END_OF_SEPTEMBER)).isEmpty();
	}

	@Test
	void sendsTheSameStatementsForOneUnitAndForAll() throws Exception {
		List<UnitId> all = this.units.choices().stream().map((unit) -> unit.id()).toList();
		assertThat(all).hasSizeGreaterThan(2);
		assertThat(this.statements
			.during(() -> this.satisfaction.forUnits(List.of(this.org.kelurahan()), SEPTEMBER, END_OF_SEPTEMBER)))
			.hasSize(3);
		assertThat(this.statements.during(() -> this.satisfaction.forUnits(all, SEPTEMBER, END_OF_SEPTEMBER)))
			.hasSize(3);
	}

	@Test
	void onlyTheApplicationReleases() {
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.satisfaction.release(Organisations.actor(this.org.employee())));
	}

	private void rate(int number, int answer, UnitId unit, LocalDate day) {
		this.ratings.load(HR,
				TestRatings.many(number, TestRatings.all(answer), unit, this.visits.usual(), this.org.employee(), day));
		this.satisfaction.release(HR);
	}

	private @Nullable SatisfactionIndex index(UnitId unit) {
		return found(unit, SEPTEMBER, END_OF_SEPTEMBER).index();
	}

	private UnitSatisfaction found(UnitId unit, LocalDate from, LocalDate until) {
		return Objects.requireNonNull(this.satisfaction.forUnits(List.of(unit), from, until).get(unit));
	}

}
