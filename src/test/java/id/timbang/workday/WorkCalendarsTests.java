package id.timbang.workday;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestClock;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class WorkCalendarsTests {

	private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

	private static final OpeningHours MORNINGS = OpeningHours
		.weekdays(new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)));

	private static final OpeningHours AFTERNOONS = OpeningHours
		.weekdays(new Hours(LocalTime.of(13, 0), LocalTime.of(17, 0)));

	@Autowired
	private WorkCalendars calendars;

	@Autowired
	private OpeningHoursService openings;

	@Autowired
	private HolidayService holidays;

	@Autowired
	private TestWorkdays workdays;

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
	void aUnitOfWhichNothingIsSaidHasTheUsualHours() {
		assertThat(hours(this.org.kelurahan())).isEqualTo(OpeningHours.USUAL.on(MONDAY.getDayOfWeek()).orElseThrow());
		OpeningPage page = this.openings.page(HR, this.org.kelurahan());
		assertThat(page.from()).isNull();
		assertThat(page.isFromAbove()).isFalse();
	}

	@Test
	void aUnitHasTheHoursOfTheNearestOneAboveThatSaysSome() {
		this.openings.add(HR, this.org.kecamatan(), NEW_YEAR, MORNINGS);
		assertThat(hours(this.org.kelurahan()).closes()).isEqualTo("12:00");
		OpeningPage page = this.openings.page(HR, this.org.kelurahan());
		assertThat(page.isFromAbove()).isTrue();
		assertThat(Objects.requireNonNull(page.from()).id()).isEqualTo(this.org.kecamatan());
		this.openings.add(HR, this.org.kelurahan(), NEW_YEAR, AFTERNOONS);
		assertThat(hours(this.org.kelurahan()).closes()).isEqualTo("17:00");
		assertThat(hours(this.org.neighbour()).closes()).isEqualTo("12:00");
		assertThat(this.openings.page(HR, this.org.kelurahan()).isFromAbove()).isFalse();
	}

	@Test
	void hoursThatBeginLaterCountLater() {
		this.openings.add(HR, this.org.kecamatan(), NEW_YEAR, MORNINGS);
		this.openings.add(HR, this.org.kelurahan(), MONDAY, AFTERNOONS);
		WorkCalendar calendar = this.calendars.of(this.org.kelurahan());
		assertThat(calendar.hoursOn(TestClock.TODAY).orElseThrow().closes()).isEqualTo("12:00");
		assertThat(calendar.hoursOn(MONDAY).orElseThrow().closes()).isEqualTo("17:00");
		OpeningPage page = this.openings.page(HR, this.org.kelurahan());
		assertThat(page.today()).isEqualTo(MORNINGS);
		assertThat(page.terms()).extracting(OpeningTerm::from).containsExactly(MONDAY);
	}

	@Test
	void oneByOneAndAllTogetherAreTheSame() {
		this.openings.add(HR, this.org.kecamatan(), NEW_YEAR, MORNINGS);
		this.openings.add(HR, this.org.kelurahan(), MONDAY, AFTERNOONS);
		LocalDate holiday = this.workdays.holiday();
		for (UnitId unit : List.of(this.org.kecamatan(), this.org.kelurahan(), this.org.neighbour())) {
			WorkCalendar one = this.calendars.of(unit);
			WorkCalendar other = Objects.requireNonNull(this.calendars.all().get(unit));
			assertThat(List.of(TestClock.TODAY, MONDAY, holiday))
				.allSatisfy((day) -> assertThat(one.hoursOn(day)).isEqualTo(other.hoursOn(day)));
			assertThat(one.isWorkingDay(holiday)).isFalse();
		}
	}

	@Test
	void asksTheSameHoweverManyThereAre() throws Exception {
		assertThat(this.statements.during(() -> this.calendars.of(this.org.kelurahan()))).hasSize(3);
		assertThat(this.statements.during(() -> this.calendars.all())).hasSize(3);
	}

	@Test
	void twoBeginningsOnOneDayAreRefused() {
		this.openings.add(HR, this.org.kelurahan(), NEW_YEAR, MORNINGS);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.openings.add(HR, this.org.kelurahan(), NEW_YEAR, AFTERNOONS))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("from"));
		assertThat(hours(this.org.kelurahan()).closes()).isEqualTo("12:00");
	}

	@Test
	void whatIsTakenBackCountsNoMore() {
		this.openings.add(HR, this.org.kelurahan(), NEW_YEAR, MORNINGS);
		UUID term = this.openings.page(HR, this.org.kelurahan()).terms().get(0).id();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.openings.remove(HR, this.org.neighbour(), term));
		this.openings.remove(HR, this.org.kelurahan(), term);
		assertThat(hours(this.org.kelurahan()).closes()).isEqualTo("16:00");
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.openings.remove(HR, this.org.kelurahan(), term));
	}

	@Test
	void aDayIsAHolidayOnce() {
		LocalDate day = this.workdays.holiday();
		assertThat(this.holidays.of(Year.from(day))).extracting(Holiday::day).contains(day).isSorted();
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.holidays.add(HR, new Holiday(day, "Hari Lain", Holiday.Kind.JOINT_LEAVE)));
		this.holidays.remove(HR, day);
		assertThat(this.holidays.of(Year.from(day))).extracting(Holiday::day).doesNotContain(day);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.holidays.remove(HR, day));
	}

	@Test
	void onlyHrChangesTheCalendar() {
		Actor lurah = Organisations.actor(this.org.lurah());
		LocalDate day = LocalDate.of(1988, 1, 1);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.holidays.add(lurah, new Holiday(day, "Hari Uji", Holiday.Kind.NATIONAL)));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.openings.add(lurah, this.org.kelurahan(), day, MORNINGS));
	}

	private Hours hours(UnitId unit) {
		return this.calendars.of(unit).hoursOn(MONDAY).orElseThrow();
	}

}
