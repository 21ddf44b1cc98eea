package id.timbang.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.service.PointKind;
import id.timbang.service.ServicePointService;
import id.timbang.visit.TestVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How answers came in is told of whole blocks, in numbers.
 */
@ApplicationTest
class AnswerWaysTests {

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 14);

	private static final YearMonth MONTH = YearMonth.from(SEPTEMBER);

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private RatingService ratings;

	@Autowired
	private RatingStore store;

	@Autowired
	private ServicePointService points;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.visits.usual();
	}

	@Test
	void countsTheAnswersOfEachWayThatAreReleased() {
		code(Device.OWN, 4);
		code(Device.KIOSK, 3);
		imported(5, TestRatings.all(3));
		imported(2, TestRatings.withGap(3));
		walkIns(Device.OWN, 8);
		walkIns(Device.KIOSK, 6);
		assertThat(official()).isEqualTo(AnswerWays.NONE);
		this.satisfaction.release(HR);
		assertThat(official()).isEqualTo(new AnswerWays(4, 3, 0, 5));
		assertThat(walkIns()).isEqualTo(new AnswerWays(8, 6, 0, 0));
	}

	@Test
	void tellsNothingOfAnswersThatWait() {
		code(Device.OWN, 10);
		this.satisfaction.release(HR);
		code(Device.KIOSK, 9);
		this.satisfaction.release(HR);
		assertThat(official()).isEqualTo(new AnswerWays(10, 0, 0, 0));
		code(Device.KIOSK, 1);
		this.satisfaction.release(HR);
		assertThat(official()).isEqualTo(new AnswerWays(10, 10, 0, 0));
	}

	@Test
	void addsUnitsAndMonthsUp() {
		code(Device.KIOSK, 10);
		this.ratings.load(HR, TestRatings.many(10, TestRatings.all(4), this.org.kelurahan(), this.visits.usual(),
				this.org.employee(), SEPTEMBER.minusMonths(1)));
		this.satisfaction.release(HR);
		assertThat(Objects
			.requireNonNull(this.satisfaction.page(this.org.kelurahan(), MONTH.minusMonths(1), MONTH).shown())
			.ways()).isEqualTo(new AnswerWays(0, 10, 0, 10));
		assertThat(Objects
			.requireNonNull(
					this.satisfaction.page(this.org.kelurahan(), MONTH.minusMonths(1), MONTH.minusMonths(1)).shown())
			.ways()).isEqualTo(new AnswerWays(0, 0, 0, 10));
	}

	private AnswerWays official() {
		return Objects.requireNonNull(this.satisfaction.page(this.org.kelurahan(), MONTH, MONTH).shown()).ways();
	}

	private AnswerWays walkIns() {
		return Objects.requireNonNull(this.satisfaction.page(this.org.kelurahan(), MONTH, MONTH).walkIns()).ways();
	}

	/** All different, so that nothing looks like a burst. */
	private void code(Device device, int number) {
		IntStream.range(0, number)
			.forEach((count) -> this.store.add(device, new PastRating(this.org.kelurahan(), this.visits.usual(),
					this.org.employee(), SEPTEMBER, TestRatings.numbered(count))));
	}

	private void walkIns(Device device, int number) {
		WalkIn place = new WalkIn(
				this.points.add(HR, this.org.kelurahan(), "Loket " + UUID.randomUUID(), PointKind.COUNTER),
				this.org.kelurahan(), this.visits.usual());
		IntStream.range(0, number)
			.forEach((count) -> this.store.add(device, place, SEPTEMBER, TestRatings.numbered(count)));
	}

	private void imported(int number, NewRating rating) {
		this.ratings.load(HR, TestRatings.many(number, rating, this.org.kelurahan(), this.visits.usual(),
				this.org.employee(), SEPTEMBER));
	}

}
