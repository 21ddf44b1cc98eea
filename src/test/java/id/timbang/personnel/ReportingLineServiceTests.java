package id.timbang.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.timbang.ApplicationTest;
import id.timbang.TestClock;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class ReportingLineServiceTests {

	private static final DateSpan OCTOBER = new DateSpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private Organisations organisations;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.org = this.organisations.kecamatan();
	}

	@Test
	void correctsSomeDaysAndKeepsTheRest() {
		assign(this.org.employee(), this.org.otherLurah(), OCTOBER);
		assertThat(appraiserOn(2026, 9, 30)).isEqualTo(this.org.lurah());
		assertThat(appraiserOn(2026, 10, 1)).isEqualTo(this.org.otherLurah());
		assertThat(appraiserOn(2026, 10, 31)).isEqualTo(this.org.otherLurah());
		assertThat(appraiserOn(2026, 11, 1)).isEqualTo(this.org.lurah());
	}

	@Test
	void keepsWhatWasBelievedBefore() {
		assign(this.org.employee(), this.org.otherLurah(), OCTOBER);
		EmployeePage page = this.employees.page(HR, this.org.employee());
		assertThat(page.appraisers()).hasSize(3);
		assertThat(page.corrections()).singleElement().satisfies((old) -> {
			assertThat(old.appraiserId()).isEqualTo(this.org.lurah());
			assertThat(old.span().until()).isNull();
			assertThat(old.supersededAt()).isNotNull();
		});
	}

	@Test
	void refusesAPersonAboveOneself() {
		assertRefused("personnel.appraiser.circle",
				() -> assign(this.org.camat(), this.org.employee(), DateSpan.since(TestClock.TODAY)));
		assertThat(this.lines.above(this.org.camat(), TestClock.TODAY)).isEmpty();
	}

	@Test
	void refusesACircleThatClosesOnASingleDay() {
		DateSpan newYear = new DateSpan(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1));
		assertRefused("personnel.appraiser.circle", () -> assign(this.org.lurah(), this.org.employee(), newYear));
	}

	@Test
	void admitsTheOppositeOrderOnOtherDays() {
		assign(this.org.employee(), this.org.otherLurah(), OCTOBER);
		assign(this.org.lurah(), this.org.employee(), OCTOBER);
		assertThat(this.lines.appraiserOf(this.org.lurah(), TestClock.TODAY)).contains(this.org.employee());
	}

	@Test
	void refusesToBeginMoreThanAYearAhead() {
		assertRefused("personnel.start.farAhead", () -> assign(this.org.employee(), this.org.otherLurah(),
				DateSpan.since(TestClock.TODAY.plusYears(1).plusDays(1))));
	}

	@Test
	void refusesOneself() {
		assertRefused("personnel.appraiser.oneself", () -> assign(this.org.employee(), this.org.employee(), OCTOBER));
	}

	@Test
	void isForHrOnly() {
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.lines.assign(Organisations.actor(this.org.lurah()), this.org.employee(),
					Appraiser.employee(this.org.otherLurah()), OCTOBER, "Uji"));
	}

	@Test
	void walksTheChainUpward() {
		List<PersonName> above = this.lines.above(this.org.employee(), TestClock.TODAY);
		assertThat(above).extracting(PersonName::id).containsExactly(this.org.lurah(), this.org.camat());
	}

	@Test
	void knowsWhoStandsAbove() {
		assertThat(this.lines.isAbove(Organisations.actor(this.org.camat()), this.org.employee())).isTrue();
		assertThat(this.lines.isAbove(Organisations.actor(this.org.otherLurah()), this.org.employee())).isFalse();
		assertThat(this.lines.isAbove(Organisations.actor(this.org.employee()), this.org.lurah())).isFalse();
		assertThat(this.lines.isAbove(HR, this.org.employee())).isFalse();
	}

	@Test
	void whoWorksInAUnitOrAboveItAndIsAppraisedFromElsewhereLeadsIt() {
		assertThat(leads(this.org.lurah(), this.org.kelurahan())).isTrue();
		assertThat(leads(this.org.camat(), this.org.kelurahan())).isTrue();
		assertThat(leads(this.org.camat(), this.org.kecamatan())).isTrue();
		assertThat(leads(this.org.otherLurah(), this.org.kelurahan())).isFalse();
		assertThat(leads(this.org.lurah(), this.org.kecamatan())).isFalse();
		assertThat(this.lines.leads(HR, this.org.kelurahan())).isFalse();
	}

	@Test
	void whoIsAppraisedByAColleagueOrAppraisesNobodyLeadsNoUnit() {
		assertThat(leads(this.org.employee(), this.org.kelurahan())).isFalse();
		assign(this.org.colleague(), this.org.employee(), DateSpan.since(TestClock.TODAY));
		assertThat(leads(this.org.employee(), this.org.kelurahan())).isFalse();
		EmployeeId newcomer = this.organisations.person("Tanpa Bawahan", this.org.kelurahan(), this.org.position());
		assertThat(leads(newcomer, this.org.kelurahan())).isFalse();
		assign(this.org.colleague(), newcomer, DateSpan.since(TestClock.TODAY));
		assertThat(leads(newcomer, this.org.kelurahan())).isTrue();
	}

	@Test
	void knowsTheHeadsOfAllUnitsAtOnce() {
		assertThat(heads(this.org.kelurahan())).containsExactly(this.org.lurah());
		assertThat(heads(this.org.kecamatan())).containsExactly(this.org.camat());
		assign(this.org.colleague(), this.org.employee(), DateSpan.since(TestClock.TODAY));
		assertThat(heads(this.org.kelurahan())).containsExactly(this.org.lurah());
		EmployeeId newcomer = this.organisations.person("Tanpa Bawahan", this.org.kelurahan(), this.org.position());
		assign(this.org.colleague(), newcomer, OCTOBER);
		assertThat(heads(this.org.kelurahan())).containsExactlyInAnyOrder(this.org.lurah(), newcomer);
		assertThat(this.lines.heads(LocalDate.of(2025, 12, 31))).doesNotContainKeys(this.org.kelurahan(),
				this.org.kecamatan());
	}

	private Set<EmployeeId> heads(UnitId unit) {
		return this.lines.heads(TestClock.TODAY).getOrDefault(unit, Set.of());
	}

	@Test
	void walksTheChainUpAndDownForManyAtOnce() {
		assertThat(this.lines.above(List.of(this.org.employee(), this.org.otherLurah(), this.org.camat()),
				TestClock.TODAY))
			.isEqualTo(Map.of(this.org.employee(), List.of(this.org.lurah(), this.org.camat()), this.org.otherLurah(),
					List.of(this.org.camat())));
		assertThat(this.lines.below(Organisations.actor(this.org.camat()))).containsExactlyInAnyOrder(this.org.lurah(),
				this.org.otherLurah(), this.org.employee(), this.org.colleague(), this.org.stranger());
		assertThat(this.lines.below(Organisations.actor(this.org.lurah())))
			.containsExactlyInAnyOrder(this.org.employee(), this.org.colleague());
		assertThat(this.lines.below(Organisations.actor(this.org.employee()))).isEmpty();
		assertThat(this.lines.below(HR)).isEmpty();
	}

	@Test
	void tellsCheaplyWhoMayLeadLeaders() {
		assertThat(leadsLeaders(this.org.camat())).isTrue();
		assertThat(leadsLeaders(this.org.lurah())).as("nobody in the team appraises anybody").isFalse();
		assertThat(leadsLeaders(this.org.employee())).isFalse();
		assertThat(this.lines.hasLeadersBelow(HR)).isFalse();
		EmployeeId guest = this.organisations.person("Atasan Tamu", this.org.neighbour(), this.org.position());
		assertThat(leadsLeaders(guest)).isFalse();
		assign(this.org.otherLurah(), guest, DateSpan.since(TestClock.TODAY));
		assertThat(leadsLeaders(guest)).as("appraises somebody who appraises others").isTrue();
		EmployeeId clerk = this.organisations.person("Staf Kecamatan", this.org.kecamatan(), this.org.position());
		assertThat(leadsLeaders(clerk)).as("works where units lie below").isTrue();
	}

	private boolean leadsLeaders(EmployeeId person) {
		return this.lines.hasLeadersBelow(Organisations.actor(person));
	}

	private boolean leads(EmployeeId person, UnitId unit) {
		return this.lines.leads(Organisations.actor(person), unit);
	}

	private void assign(EmployeeId employee, EmployeeId appraiser, DateSpan days) {
		this.lines.assign(HR, employee, Appraiser.employee(appraiser), days, "Surat tugas");
	}

	private EmployeeId appraiserOn(int year, int month, int day) {
		return this.lines.appraiserOf(this.org.employee(), LocalDate.of(year, month, day)).orElseThrow();
	}

	private static void assertRefused(String reason, Runnable work) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(work::run)
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo(reason));
	}

}
