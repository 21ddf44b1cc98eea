package id.timbang.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.agency.Characteristic;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.service.ServiceId;
import id.timbang.visit.TestVisits;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
class AnswerReleaseTests {

	private static final YearMonth JULY = YearMonth.of(2026, 7);

	private static final YearMonth AUGUST = YearMonth.of(2026, 8);

	private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private AnswerRelease release;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private RatingService ratings;

	@Autowired
	private TestWalkIns walkIns;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private ServiceId letters;

	private ServiceId cards;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.letters = this.visits.service(UnitType.KELURAHAN);
		this.cards = this.visits.service(UnitType.KELURAHAN);
	}

	@Test
	void takesGapsOfTheSameMonthsAlong() {
		this.ratings.load(HR, TestRatings.many(3, TestRatings.withGap(1), this.org.kelurahan(), this.letters,
				this.org.employee(), AUGUST.atDay(5)));
		this.ratings.load(HR, TestRatings.many(2, TestRatings.withGap(1), this.org.kelurahan(), this.letters,
				this.org.employee(), JULY.atDay(5)));
		rate(11, 4, this.letters, AUGUST);
		this.satisfaction.release(HR);
		assertThat(blocks()).containsExactly(Map.of("respondents", 11, "incomplete", 3, "cost", 44));
		assertThat(this.jdbc.sql("select count(*) from rating where unit_id = :unit and block_id is null")
			.param("unit", this.org.kelurahan().unitId())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void splitsAMonthByServiceOnceItHasEnded() {
		rate(12, 4, this.letters, SEPTEMBER);
		rate(10, 2, this.cards, SEPTEMBER);
		rate(12, 4, this.letters, YearMonth.from(TestClock.TODAY));
		rate(10, 2, this.cards, YearMonth.from(TestClock.TODAY));
		this.satisfaction.release(HR);
		assertThat(services(SEPTEMBER, SEPTEMBER)).containsExactlyInAnyOrder(tuple(this.letters, 12, "100.00"),
				tuple(this.cards, 10, "50.00"));
		YearMonth october = YearMonth.from(TestClock.TODAY);
		assertThat(services(october, october)).isEmpty();
		assertThat(services(SEPTEMBER, october)).containsExactlyInAnyOrder(tuple(this.letters, 12, "100.00"),
				tuple(this.cards, 10, "50.00"), tuple(null, 22, "77.27"));
	}

	@Test
	void waitsForFurtherMonthsWhereServicesAreFew() {
		rate(12, 4, this.letters, JULY);
		rate(6, 2, this.cards, JULY);
		this.satisfaction.release(HR);
		assertThat(services(JULY, JULY)).isEmpty();
		rate(4, 4, this.letters, AUGUST);
		rate(8, 2, this.cards, AUGUST);
		this.satisfaction.release(HR);
		assertThat(services(JULY, JULY)).isEmpty();
		assertThat(services(JULY, AUGUST)).containsExactlyInAnyOrder(tuple(this.letters, 16, "100.00"),
				tuple(this.cards, 14, "50.00"));
	}

	/** July is all letters but one: with the cards of August that one could be found. */
	@Test
	void doesNotTellApartWhatASmallCutWouldGiveAway() {
		rate(14, 4, this.letters, JULY);
		rate(1, 1, this.cards, JULY);
		rate(15, 2, this.cards, AUGUST);
		this.satisfaction.release(HR);
		assertThat(services(JULY, AUGUST)).isEmpty();
	}

	@Test
	void keepsWhatHasBeenSplit() {
		rate(12, 4, this.letters, SEPTEMBER);
		rate(10, 2, this.cards, SEPTEMBER);
		this.satisfaction.release(HR);
		rate(30, 1, this.cards, SEPTEMBER);
		this.satisfaction.release(HR);
		assertThat(services(SEPTEMBER, SEPTEMBER)).containsExactlyInAnyOrder(tuple(this.letters, 12, "100.00"),
				tuple(this.cards, 10, "50.00"), tuple(null, 30, "25.00"));
	}

	@Test
	void thePartsOfASplitAreItsBlocks() {
		rate(12, 4, this.letters, JULY);
		rate(6, 2, this.cards, JULY);
		rate(5, 3, this.letters, AUGUST);
		rate(9, 2, this.cards, AUGUST);
		rate(3, 1, this.visits.service(UnitType.KELURAHAN), AUGUST);
		this.satisfaction.release(HR);
		String sums = "sum(respondents), %s".formatted(Elements.columns((column) -> "sum(" + column + ")"));
		assertThat(this.jdbc.sql("""
				select split_id, %1$s from rating_block where unit_id = :unit and split_id is not null group by split_id
				intersect
				select split_id, %1$s from service_split_part join service_split using (split_id)
				where unit_id = :unit group by split_id""".formatted(sums))
			.param("unit", this.org.kelurahan().unitId())
			.query()
			.listOfRows()).hasSize(1);
	}

	/** What waits from other months would only hide those of the survey. */
	@Test
	void releasesASurveyAtOnceAndNothingElse() {
		rate(3, 1, this.letters, JULY.minusMonths(3));
		rate(15, 4, this.letters, JULY);
		rate(11, 4, this.letters, AUGUST);
		rate(3, 4, this.letters, SEPTEMBER);
		this.transaction.executeWithoutResult(
				(status) -> this.release.releaseSurvey(Set.of(this.org.kelurahan()), JULY, SEPTEMBER, null));
		assertThat(blocks()).extracting((block) -> block.get("respondents")).containsExactlyInAnyOrder(15, 14);
		this.satisfaction.release(HR);
		assertThat(blocks()).hasSize(2);
	}

	@Test
	void walkInsAreReleasedByThemselvesAndChangeNoIndex() {
		rate(12, 4, this.letters, SEPTEMBER);
		walkIn(30, 1, SEPTEMBER);
		this.satisfaction.release(HR);
		SatisfactionPage page = this.satisfaction.page(this.org.kelurahan(), SEPTEMBER, SEPTEMBER);
		assertThat(page.shown()).extracting(UnitSatisfaction::index)
			.extracting(SatisfactionIndex::respondents, (index) -> index.shown().toPlainString())
			.containsExactly(12, "100.00");
		assertThat(page.walkIns()).extracting(UnitSatisfaction::index)
			.extracting(SatisfactionIndex::respondents, (index) -> index.shown().toPlainString())
			.containsExactly(30, "25.00");
		assertThat(
				this.satisfaction.forUnits(List.of(this.org.kelurahan()), SEPTEMBER.atDay(1), SEPTEMBER.atEndOfMonth())
					.get(this.org.kelurahan()))
			.extracting(UnitSatisfaction::index)
			.extracting(SatisfactionIndex::respondents)
			.isEqualTo(12);
		assertThat(this.satisfaction.list(HR, SEPTEMBER, SEPTEMBER, 1).items())
			.allSatisfy((row) -> assertThat(row.walkIns()).isNotNull());
	}

	@Test
	void fewWalkInsWaitEvenBesideManyOthers() {
		rate(12, 4, this.letters, SEPTEMBER);
		walkIn(9, 1, SEPTEMBER);
		this.satisfaction.release(HR);
		SatisfactionPage page = this.satisfaction.page(this.org.kelurahan(), SEPTEMBER, SEPTEMBER);
		assertThat(page.walkIns()).extracting(UnitSatisfaction::index).isNull();
		assertThat(blocks()).hasSize(1);
	}

	@Test
	void walkInsAreNotToldApartByService() {
		walkIn(30, 1, SEPTEMBER);
		this.satisfaction.release(HR);
		assertThat(services(SEPTEMBER, SEPTEMBER)).isEmpty();
		assertThat(this.jdbc.sql("select split_id from rating_block where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query()
			.singleColumn()).containsExactly((Object) null);
	}

	@Test
	void aSurveyLeavesWalkInsWaiting() {
		walkIn(30, 1, AUGUST);
		rate(15, 4, this.letters, AUGUST);
		this.transaction.executeWithoutResult(
				(status) -> this.release.releaseSurvey(Set.of(this.org.kelurahan()), AUGUST, AUGUST, null));
		assertThat(blocks()).extracting((block) -> block.get("respondents")).containsExactly(15);
	}

	@Test
	void sumsAreThoseOfTheBlocks() {
		rate(12, 4, this.letters, SEPTEMBER);
		rate(10, 2, this.cards, AUGUST);
		this.satisfaction.release(HR);
		rate(15, 1, this.letters, SEPTEMBER);
		this.satisfaction.release(HR);
		String sums = "sum(respondents), sum(incomplete), max(released_on), %s"
			.formatted(Elements.columns((column) -> "sum(" + column + ")"));
		assertThat(this.jdbc
			.sql("""
					select first_month, last_month, %1$s from rating_block where unit_id = :unit group by 1, 2
					intersect all
					select first_month, last_month, %1$s from rating_sum where unit_id = :unit group by 1, 2"""
				.formatted(sums))
			.param("unit", this.org.kelurahan().unitId())
			.query()
			.listOfRows()).hasSize(2);
	}

	@Test
	void tenOfOneGroupMakeABlockOfTheirOwnOnceTheMonthHasEnded() {
		YearMonth october = YearMonth.from(TestClock.TODAY);
		for (YearMonth month : List.of(SEPTEMBER, october)) {
			rate(12, TestRatings.all(4, Sex.FEMALE), month);
			rate(10, TestRatings.all(2, Sex.MALE), month);
			rate(11, 3, this.letters, month);
		}
		release(Characteristic.SEX);
		assertThat(groups(SEPTEMBER, SEPTEMBER)).containsExactly(tuple(Characteristic.SEX, Sex.MALE, 10, "50.00"),
				tuple(Characteristic.SEX, Sex.FEMALE, 12, "100.00"), tuple(Characteristic.SEX, null, 11, "75.00"));
		assertThat(index(SEPTEMBER, october)).isEqualTo(33);
		assertThat(groups(SEPTEMBER, october)).isEqualTo(groups(SEPTEMBER, SEPTEMBER));
	}

	/** Nobody waits longer because somebody else is told apart. */
	@Test
	void groupsThatWouldLeaveTooFewAreNotToldApart() {
		rate(30, TestRatings.all(4, Sex.FEMALE), SEPTEMBER);
		rate(9, TestRatings.all(2, Sex.MALE), SEPTEMBER);
		release(Characteristic.SEX);
		assertThat(groups(SEPTEMBER, SEPTEMBER)).isEmpty();
		assertThat(index(SEPTEMBER, SEPTEMBER)).isEqualTo(39);
	}

	/** What was told apart by officer is among the others of the groups. */
	@Test
	void officersComeBeforeGroups() {
		rate(12, TestRatings.all(4, Sex.FEMALE), this.org.employee());
		rate(9, TestRatings.all(3, Sex.FEMALE), this.org.colleague());
		rate(3, TestRatings.all(3, Sex.FEMALE), this.org.lurah());
		rate(6, TestRatings.all(2, Sex.MALE), this.org.lurah());
		rate(5, TestRatings.all(2, Sex.MALE), this.org.otherLurah());
		this.transaction.executeWithoutResult((status) -> this.release.release(true, Characteristic.SEX));
		assertThat(this.satisfaction.forOfficers(List.of(this.org.employee(), this.org.colleague()), SEPTEMBER.atDay(1),
				SEPTEMBER.atEndOfMonth()))
			.containsOnlyKeys(this.org.employee());
		assertThat(groups(SEPTEMBER, SEPTEMBER)).containsExactly(tuple(Characteristic.SEX, Sex.MALE, 11, "50.00"),
				tuple(Characteristic.SEX, Sex.FEMALE, 12, "75.00"), tuple(Characteristic.SEX, null, 12, "100.00"));
	}

	/** Figures that were shown do not go away because the agency chooses again. */
	@Test
	void eachCharacteristicIsShownByItselfAndIsTheWhole() {
		rate(12, TestRatings.all(4, Sex.FEMALE), JULY);
		rate(10, TestRatings.all(2, Sex.MALE), JULY);
		release(Characteristic.SEX);
		rate(10, new NewRating(TestRatings.all(4).answers(), new Respondent(Sex.MALE, AgeBand.FROM_25, null, null), ""),
				AUGUST);
		rate(11, new NewRating(TestRatings.all(1).answers(), new Respondent(Sex.MALE, AgeBand.FROM_60, null, null), ""),
				AUGUST);
		release(Characteristic.AGE);
		release(null);
		assertThat(groups(JULY, AUGUST)).containsExactly(tuple(Characteristic.SEX, Sex.MALE, 10, "50.00"),
				tuple(Characteristic.SEX, Sex.FEMALE, 12, "100.00"), tuple(Characteristic.SEX, null, 21, "60.71"),
				tuple(Characteristic.AGE, AgeBand.FROM_25, 10, "100.00"),
				tuple(Characteristic.AGE, AgeBand.FROM_60, 11, "25.00"), tuple(Characteristic.AGE, null, 22, "77.27"));
	}

	@Test
	void aSurveyIsPartedByGroupAndNothingOfItIsLeft() {
		rate(12, TestRatings.all(4, Sex.FEMALE), JULY);
		rate(10, TestRatings.all(2, Sex.MALE), JULY);
		rate(3, TestRatings.all(4, Sex.FEMALE), AUGUST);
		this.transaction.executeWithoutResult(
				(status) -> this.release.releaseSurvey(Set.of(this.org.kelurahan()), JULY, AUGUST, Characteristic.SEX));
		assertThat(groups(JULY, AUGUST)).containsExactly(tuple(Characteristic.SEX, Sex.MALE, 10, "50.00"),
				tuple(Characteristic.SEX, Sex.FEMALE, 15, "100.00"));
		assertThat(index(JULY, AUGUST)).isEqualTo(25);
		assertThat(groups(JULY, JULY)).isEmpty();
	}

	/** The one that belongs to no block has no sums to stand beside. */
	@Test
	void gapsComeAlongWithTheirGroup() {
		rate(12, TestRatings.all(4, Sex.FEMALE), JULY);
		rate(10, TestRatings.all(2, Sex.MALE), JULY);
		rate(2, new NewRating(TestRatings.withGap(1).answers(), new Respondent(Sex.MALE, null, null, null), ""), JULY);
		rate(1, TestRatings.withGap(1), JULY);
		release(Characteristic.SEX);
		assertThat(blocks()).containsExactlyInAnyOrder(Map.of("respondents", 12, "incomplete", 0, "cost", 48),
				Map.of("respondents", 10, "incomplete", 2, "cost", 20));
	}

	@Test
	void aSurveyOfARunningMonthWaitsForItsEndWhereGroupsAreToldApart() {
		YearMonth october = YearMonth.from(TestClock.TODAY);
		rate(12, TestRatings.all(4, Sex.FEMALE), october);
		this.transaction.executeWithoutResult((status) -> this.release.releaseSurvey(Set.of(this.org.kelurahan()),
				october, october, Characteristic.SEX));
		assertThat(blocks()).isEmpty();
	}

	/** Groups are further blocks of the graph, and their services are found as ever. */
	@Test
	void servicesAreToldApartAmongGroupsAsWell() {
		for (Sex sex : Sex.values()) {
			rate(10, TestRatings.all(4, sex), SEPTEMBER);
			this.ratings.load(HR, TestRatings.many(11, TestRatings.all(2, sex), this.org.kelurahan(), this.cards,
					this.org.employee(), SEPTEMBER.atDay(5)));
		}
		release(Characteristic.SEX);
		assertThat(services(SEPTEMBER, SEPTEMBER)).containsExactlyInAnyOrder(tuple(this.letters, 20, "100.00"),
				tuple(this.cards, 22, "50.00"));
	}

	@Test
	void walkInsAreNotToldApartByGroup() {
		walkIn(30, 1, SEPTEMBER);
		release(Characteristic.SEX);
		assertThat(this.satisfaction.page(this.org.kelurahan(), SEPTEMBER, SEPTEMBER).walkIns())
			.extracting(UnitSatisfaction::index)
			.isNotNull();
		assertThat(groups(SEPTEMBER, SEPTEMBER)).isEmpty();
	}

	private void release(@Nullable Characteristic characteristic) {
		this.transaction.executeWithoutResult((status) -> this.release.release(false, characteristic));
	}

	private void rate(int number, NewRating rating, YearMonth month) {
		this.ratings.load(HR, TestRatings.many(number, rating, this.org.kelurahan(), this.letters, this.org.employee(),
				month.atDay(5)));
	}

	private void rate(int number, NewRating rating, EmployeeId officer) {
		this.ratings.load(HR,
				TestRatings.many(number, rating, this.org.kelurahan(), this.letters, officer, SEPTEMBER.atDay(5)));
	}

	private List<Tuple> groups(YearMonth from, YearMonth until) {
		return this.satisfaction.page(this.org.kelurahan(), from, until)
			.characteristics()
			.stream()
			.flatMap((one) -> one.groups()
				.stream()
				.map((group) -> tuple(one.characteristic(), group.group(), group.index().respondents(),
						group.index().shown().toPlainString())))
			.toList();
	}

	private int index(YearMonth from, YearMonth until) {
		UnitSatisfaction shown = Objects
			.requireNonNull(this.satisfaction.page(this.org.kelurahan(), from, until).shown());
		return Objects.requireNonNull(shown.index()).respondents();
	}

	private void rate(int number, int answer, ServiceId service, YearMonth month) {
		LocalDate day = month.atDay(5);
		this.ratings.load(HR, TestRatings.many(number, TestRatings.all(answer), this.org.kelurahan(), service,
				this.org.employee(), day));
	}

	private void walkIn(int number, int answer, YearMonth month) {
		this.walkIns.add(number, answer, this.org.kelurahan(), this.letters, month.atDay(5));
	}

	private List<Map<String, Object>> blocks() {
		return this.jdbc.sql("select respondents, incomplete, cost from rating_block where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query()
			.listOfRows();
	}

	private List<Tuple> services(YearMonth from, YearMonth until) {
		return this.satisfaction.page(this.org.kelurahan(), from, until)
			.services()
			.stream()
			.map((service) -> tuple(service.service(), service.index().respondents(),
					service.index().shown().toPlainString()))
			.toList();
	}

}
