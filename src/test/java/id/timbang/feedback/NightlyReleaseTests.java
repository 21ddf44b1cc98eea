package id.timbang.feedback;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.visit.TestVisits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@ApplicationTest
class NightlyReleaseTests {

	private static final LocalDate YESTERDAY = TestClock.TODAY.minusDays(1);

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private RatingService ratings;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency testAgency;

	@Autowired
	private AgencyService agency;

	@Autowired
	private TestClock clock;

	private Organisation org;

	private NightlyRelease nights;

	@BeforeEach
	void startsInTheMorning() {
		this.testAgency.setUp();
		this.org = this.organisations.kecamatan();
		this.visits.usual();
		this.nights = new NightlyRelease(this.satisfaction, this.ratings, this.agency, this.clock);
		rate(10, YESTERDAY);
	}

	@Test
	void makesUpForTheNightOnceTheApplicationIsReady() {
		this.nights.catchUp();
		assertThat(index()).isNull();
		this.nights.begin();
		this.nights.catchUp();
		assertThat(Objects.requireNonNull(index()).respondents()).isEqualTo(10);
	}

	@Test
	void catchesUpOncePerDay() {
		this.nights.begin();
		this.nights.catchUp();
		rate(10, TestClock.TODAY);
		this.nights.catchUp();
		anotherStart().catchUp();
		assertThat(Objects.requireNonNull(index()).respondents()).isEqualTo(10);
		this.clock.pass(Duration.ofDays(1));
		this.nights.catchUp();
		assertThat(Objects.requireNonNull(index()).respondents()).isEqualTo(20);
	}

	@Test
	void leavesTheDemonstrationAndAnInstallationWithoutAgencyAlone() {
		AgencyProfile demo = new AgencyProfile("Contoh", AgencyProfile.ZONES.get(0), URI.create("http://localhost"),
				Duration.ZERO, true);
		for (Optional<AgencyProfile> profile : List.of(Optional.of(demo), Optional.<AgencyProfile>empty())) {
			AgencyService other = mock(AgencyService.class);
			given(other.profile()).willReturn(profile);
			NightlyRelease there = new NightlyRelease(this.satisfaction, this.ratings, other, this.clock);
			there.begin();
			there.catchUp();
			assertThat(index()).isNull();
		}
	}

	@Test
	void aReleaseOfTheNightIsEnough() {
		this.nights.begin();
		this.nights.release();
		rate(10, YESTERDAY);
		this.nights.catchUp();
		assertThat(Objects.requireNonNull(index()).respondents()).isEqualTo(10);
	}

	private NightlyRelease anotherStart() {
		NightlyRelease other = new NightlyRelease(this.satisfaction, this.ratings, this.agency, this.clock);
		other.begin();
		return other;
	}

	private void rate(int number, LocalDate day) {
		this.ratings.load(HR, TestRatings.many(number, TestRatings.all(4), this.org.kelurahan(), this.visits.usual(),
				this.org.employee(), day));
	}

	private @Nullable SatisfactionIndex index() {
		return Objects
			.requireNonNull(this.satisfaction.forUnits(List.of(this.org.kelurahan()), YESTERDAY, TestClock.TODAY)
				.get(this.org.kelurahan()))
			.index();
	}

}
