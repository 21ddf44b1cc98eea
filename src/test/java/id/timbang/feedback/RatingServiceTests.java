package id.timbang.feedback;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.service.PointKind;
import id.timbang.service.ServicePointService;
import id.timbang.shared.ForbiddenException;
import id.timbang.visit.CodeState;
import id.timbang.visit.RatableVisit;
import id.timbang.visit.RatingCode;
import id.timbang.visit.TestVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ApplicationTest
class RatingServiceTests {

	@Autowired
	private RatingService ratings;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private ServicePointService points;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private RatingCode code;

	@BeforeEach
	void registerAVisit() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.code = this.visits.codeOf(this.visits.registered(this.org.employee()));
	}

	@Test
	void takesOneRatingForACode() {
		assertThat(this.ratings.give(Device.OWN, this.code, TestRatings.all(4), FormKey.next())).isTrue();
		assertThat(this.ratings.give(Device.OWN, this.code, TestRatings.all(1), FormKey.next())).isFalse();
		assertThat(count()).isEqualTo(1);
		assertThat(this.ratings.visit(this.code).map(RatableVisit::state)).contains(CodeState.USED);
	}

	@Test
	void aFormThatIsSentAgainChangesNothing() {
		FormKey form = FormKey.next();
		assertThat(this.ratings.give(Device.OWN, this.code, TestRatings.all(4), form)).isTrue();
		assertThat(this.ratings.give(Device.OWN, this.code, TestRatings.all(1), form)).isTrue();
		assertThat(this.ratings.give(Device.OWN, this.code, TestRatings.all(1), FormKey.next())).isFalse();
		assertThat(this.jdbc.sql("select cost from rating where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query(Integer.class)
			.list()).containsExactly(4);
	}

	@Test
	void aFormWithoutACodeIsKeptOnceWhenItIsSentTwiceAtOnce() throws Exception {
		WalkIn place = place();
		FormKey form = FormKey.next();
		ExecutorService threads = Executors.newFixedThreadPool(2);
		CountDownLatch start = new CountDownLatch(1);
		List<Future<?>> both = IntStream.range(0, 2).<Future<?>>mapToObj((number) -> threads.submit(() -> {
			start.await();
			this.ratings.give(Device.OWN, place, TestRatings.all(3), form);
			return null;
		})).toList();
		start.countDown();
		for (Future<?> one : both) {
			one.get();
		}
		threads.shutdown();
		assertThat(count()).isEqualTo(1);
		this.ratings.give(Device.OWN, place, TestRatings.all(3), FormKey.next());
		assertThat(count()).isEqualTo(2);
	}

	@Test
	void aFormWhoseRatingCouldNotBeKeptMayBeSentAgain() {
		FormKey form = FormKey.next();
		NewRating tooLong = new NewRating(TestRatings.all(4).answers(), new Respondent(null, null, null, null),
				"a".repeat(NewRating.LONGEST_COMMENT + 1));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.ratings.give(Device.OWN, place(), tooLong, form));
		assertThat(this.ratings.isSent(form)).isFalse();
	}

	@Test
	void formsAreForgottenAfterADay() {
		FormKey form = FormKey.next();
		this.ratings.give(Device.OWN, this.code, TestRatings.all(4), form);
		try {
			this.clock.pass(Duration.ofDays(1));
			this.ratings.forgetForms(HR);
			assertThat(this.ratings.isSent(form)).isTrue();
			this.clock.pass(Duration.ofDays(1));
			this.ratings.forgetForms(HR);
			assertThat(this.ratings.isSent(form)).isFalse();
		}
		finally {
			this.clock.pass(Duration.ofDays(-2));
		}
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.ratings.forgetForms(Organisations.actor(this.org.employee())));
	}

	private WalkIn place() {
		return new WalkIn(this.points.add(HR, this.org.kelurahan(), "Loket " + UUID.randomUUID(), PointKind.COUNTER),
				this.org.kelurahan(), this.visits.usual());
	}

	@Test
	void takesOneRatingWhenTwoComeAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		CountDownLatch start = new CountDownLatch(1);
		List<Future<Boolean>> both = IntStream.range(0, 2).mapToObj((number) -> threads.submit(() -> {
			start.await();
			return this.ratings.give(Device.OWN, this.code, TestRatings.all(3), FormKey.next());
		})).toList();
		start.countDown();
		assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
		threads.shutdown();
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void leavesTheCodeOpenWhenTheRatingCannotBeKept() {
		NewRating tooLong = new NewRating(TestRatings.all(4).answers(), new Respondent(null, null, null, null),
				"a".repeat(NewRating.LONGEST_COMMENT + 1));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.ratings.give(Device.OWN, this.code, tooLong, FormKey.next()));
		assertThat(this.ratings.visit(this.code).map(RatableVisit::state)).contains(CodeState.OPEN);
		assertThat(this.ratings.give(Device.OWN, this.code, TestRatings.all(4), FormKey.next())).isTrue();
	}

	@Test
	void wantsAllNineElementsOfWalkInsToo() {
		WalkIn place = place();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.ratings.give(Device.OWN, place, TestRatings.withGap(4), FormKey.next()));
	}

	@Test
	void wantsAllNineElements() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.ratings.give(Device.OWN, this.code, TestRatings.withGap(4), FormKey.next()));
	}

	@Test
	void aCodeThatNobodyGaveOutOpensNothing() {
		RatingCode unheard = new RatingCode("22222222");
		assertThat(this.ratings.visit(unheard)).isEmpty();
		assertThat(this.ratings.give(Device.OWN, unheard, TestRatings.all(4), FormKey.next())).isFalse();
	}

	@Test
	void keepsNothingThatLeadsBackToTheVisit() {
		assertThat(this.jdbc.sql("""
				select column_name || ' ' || data_type from information_schema.columns where table_name = 'rating'
				  and (data_type like 'time%' or column_name ~ 'visit|code|ticket')""").query(String.class).list())
			.isEmpty();
		assertThat(this.jdbc.sql("""
				select column_name from information_schema.columns where table_name = 'rating_code'""")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("code", "visit_id", "used");
		assertThat(this.jdbc.sql("select column_name from information_schema.columns where table_name = 'sent_form'")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("key_hash", "day");
	}

	@Test
	void tellsNobodyInTheAuditTrail() {
		long before = auditEntries();
		this.ratings.give(Device.OWN, this.code, TestRatings.all(4), FormKey.next());
		assertThat(auditEntries()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "0, BELOW_25", "24, BELOW_25", "25, FROM_25", "34, FROM_25", "35, FROM_35", "45, FROM_45",
			"59, FROM_45", "60, FROM_60", "99, FROM_60" })
	void agesAreKeptAsBands(int age, AgeBand band) {
		assertThat(AgeBand.of(age)).isEqualTo(band);
	}

	private int count() {
		return this.jdbc.sql("select count(*) from rating where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query(Integer.class)
			.single();
	}

	private long auditEntries() {
		return this.jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
	}

}
