package id.timbang.personnel;

import java.time.LocalDate;
import java.util.List;

import id.timbang.ApplicationTest;
import id.timbang.TestClock;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class EmployeeServiceTests {

	@Autowired
	private EmployeeService employees;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private ActingService acting;

	@Autowired
	private Organisations organisations;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.org = this.organisations.kecamatan();
	}

	@Test
	void isReadByOneselfByThoseAboveAndByHr() {
		for (EmployeeId reader : List.of(this.org.employee(), this.org.lurah(), this.org.camat())) {
			assertThat(this.employees.page(Organisations.actor(reader), this.org.employee()).id())
				.isEqualTo(this.org.employee());
		}
		assertThat(this.employees.page(HR, this.org.employee()).id()).isEqualTo(this.org.employee());
	}

	@Test
	void isReadByNobodyElse() {
		for (EmployeeId reader : List.of(this.org.colleague(), this.org.otherLurah(), this.org.stranger())) {
			Actor actor = Organisations.actor(reader);
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.employees.page(actor, this.org.employee()));
		}
	}

	@Test
	void saysThatSomebodyUnknownDoesNotExist() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.employees.page(HR, EmployeeId.next()));
	}

	@Test
	void findsByPartOfTheNameAndByTheBeginningOfTheNumber() {
		assertThat(find("pegawai " + this.org.mark())).extracting(EmployeeSummary::id).contains(this.org.employee());
		String nip = this.employees.page(HR, this.org.employee()).details().nip().digits();
		assertThat(find(nip.substring(0, 8) + " " + nip.substring(8, 14))).extracting(EmployeeSummary::nip)
			.contains(nip);
	}

	@Test
	void takesPercentAndUnderscoreLiterally() {
		assertThat(find("%" + this.org.mark())).isEmpty();
		assertThat(find("_" + this.org.mark())).isEmpty();
	}

	@Test
	void listsAUnitWithThoseBelow() {
		assertThat(inUnit(this.org.kecamatan())).extracting(EmployeeSummary::id)
			.containsExactlyInAnyOrder(this.org.camat(), this.org.lurah(), this.org.employee(), this.org.colleague(),
					this.org.otherLurah(), this.org.stranger());
		assertThat(inUnit(this.org.neighbour())).extracting(EmployeeSummary::id)
			.containsExactlyInAnyOrder(this.org.otherLurah(), this.org.stranger());
	}

	@Test
	void showsTodaysPostAndAppraiser() {
		assertThat(inUnit(this.org.kelurahan())).filteredOn((row) -> row.id().equals(this.org.employee()))
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.position()).isEqualTo("Jabatan " + this.org.mark());
				assertThat(row.unit()).isEqualTo("Unit " + this.org.mark() + "-A");
				assertThat(row.appraiser()).isEqualTo("Lurah " + this.org.mark());
			});
	}

	@Test
	void listsWhoHasNoAppraiser() {
		EmployeeId lonely = this.organisations.person("Sendiri", this.org.kelurahan(), this.org.position());
		EmployeeFilter filter = new EmployeeFilter("", this.org.kecamatan(), true);
		assertThat(this.employees.list(HR, filter, 1).items()).extracting(EmployeeSummary::id).containsExactly(lonely);
		assertThat(this.employees.count(HR, filter)).isEqualTo(1);
	}

	/** From the day after the last one on; somebody from outside never leaves. */
	@Test
	void listsWhoseAppraiserHasLeft() {
		LocalDate last = TestClock.TODAY.plusDays(5);
		this.employees.leave(HR, this.org.lurah(), last, "Pensiun");
		this.employees.leave(HR, this.org.otherLurah(), last, "Pensiun");
		this.lines.assign(HR, this.org.stranger(), Appraiser.outside("Wali Kota"), DateSpan.since(TestClock.TODAY),
				"Uji");
		assertThat(unappraised(last)).isEmpty();
		assertThat(unappraised(last.plusDays(1))).containsExactlyInAnyOrder(this.org.employee(), this.org.colleague());
	}

	@Test
	void whoeverActsForAnAppraiserWhoHasLeftAppraises() {
		LocalDate last = TestClock.TODAY.plusDays(5);
		LocalDate until = last.plusDays(10);
		this.acting.appoint(HR, this.org.lurah(),
				new NewActing(this.org.otherLurah(), ActingCapacity.PLT, last.plusDays(1), until, "SP/9/2026"));
		this.employees.leave(HR, this.org.lurah(), last, "Pensiun");
		assertThat(unappraised(until)).isEmpty();
		assertThat(unappraised(until.plusDays(1))).contains(this.org.employee(), this.org.colleague());
	}

	private List<EmployeeId> unappraised(LocalDate day) {
		return this.employees.list(HR, new EmployeeFilter("", this.org.kecamatan(), true, day), 1)
			.items()
			.stream()
			.map(EmployeeSummary::id)
			.toList();
	}

	@Test
	void countsNoFurtherThanAPageThatLiesBeyond() {
		EmployeeFilter filter = new EmployeeFilter("", this.org.kelurahan(), false);
		List<EmployeeSummary> people = this.employees.list(HR, filter, 1).items();
		assertThat(this.employees.count(HR, filter, new Window<>(people, 40, false))).isEqualTo(people.size());
		assertThat(this.employees.count(HR, filter, new Window<>(people, 41, false))).isEqualTo(1001);
		assertThat(this.employees.count(HR, filter, new Window<>(List.of(), 41, false))).isEqualTo(people.size());
	}

	@Test
	void refusesTheNumberOfSomebodyElse() {
		EmployeePage page = this.employees.page(HR, this.org.employee());
		Nip taken = this.employees.page(HR, this.org.colleague()).details().nip();
		EmployeeDetails details = new EmployeeDetails(taken, "Budi", null, "III/c");
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.employees.change(HR, page.id(), page.version(), details))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("nip"));
	}

	@Test
	void refusesAStaleForm() {
		EmployeePage page = this.employees.page(HR, this.org.employee());
		EmployeeDetails details = new EmployeeDetails(page.details().nip(), "Nama Baru", null, "III/d");
		this.employees.change(HR, page.id(), page.version(), details);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.employees.change(HR, page.id(), page.version(), details));
	}

	@Test
	void endsAnAssignmentTheDayBeforeTheNextBegins() {
		this.employees.transfer(HR, this.org.employee(), this.org.neighbour(), this.org.position(), TestClock.TODAY);
		EmployeePage page = this.employees.page(HR, this.org.employee());
		assertThat(page.present(TestClock.TODAY).orElseThrow().unitId()).isEqualTo(this.org.neighbour());
		assertThat(page.present(TestClock.TODAY.minusDays(1)).orElseThrow().unitId()).isEqualTo(this.org.kelurahan());
	}

	@Test
	void remembersWhoLeft() {
		EmployeeId id = this.org.employee();
		LocalDate last = TestClock.TODAY.minusDays(3);
		assertRefused("personnel.leave.tooEarly",
				() -> this.employees.leave(HR, id, LocalDate.of(2000, 1, 1), "Pensiun"));
		assertTooFarAhead("last", () -> this.employees.leave(HR, id, TestClock.TODAY.plusYears(2), "Pensiun"));
		this.employees.leave(HR, id, last, "Pensiun");
		EmployeePage page = this.employees.page(HR, id);
		assertThat(page.present(last)).isPresent();
		assertThat(page.present(last.plusDays(1))).isEmpty();
		assertThat(this.employees.staffOf(this.org.kelurahan())).doesNotContain(id);
		assertRefused("personnel.leave.over", () -> this.employees.leave(HR, id, last, "Pensiun"));
	}

	/** The gap stays. */
	@Test
	void takesBackWhoLeft() {
		EmployeeId id = this.org.employee();
		LocalDate last = TestClock.TODAY.minusDays(30);
		this.employees.leave(HR, id, last, "Pindah instansi");
		this.employees.transfer(HR, id, this.org.neighbour(), this.org.position(), TestClock.TODAY);
		EmployeePage page = this.employees.page(HR, id);
		assertThat(page.present(last)).isPresent();
		assertThat(page.present(last.plusDays(1))).isEmpty();
		assertThat(page.present(TestClock.TODAY)).isPresent();
	}

	private static void assertRefused(String messageKey, Runnable work) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(work::run)
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
	}

	@Test
	void refusesATransferBeforeThePresentAssignmentBegan() {
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.employees.transfer(HR, this.org.employee(), this.org.neighbour(),
					this.org.position(), LocalDate.of(2026, 1, 1)))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("personnel.transfer.tooEarly"));
	}

	@Test
	void refusesToBeginMoreThanAYearAhead() {
		LocalDate latest = TestClock.TODAY.plusYears(1);
		EmployeeDetails details = new EmployeeDetails(Organisations.nextNip(), "Budi", null, "III/c");
		assertTooFarAhead("since", () -> this.employees.add(HR,
				new NewEmployee(details, this.org.kelurahan(), this.org.position(), latest.plusDays(1))));
		assertTooFarAhead("from", () -> this.employees.transfer(HR, this.org.employee(), this.org.neighbour(),
				this.org.position(), latest.plusDays(1)));
		this.employees.transfer(HR, this.org.employee(), this.org.neighbour(), this.org.position(), latest);
		assertThat(this.employees.page(HR, this.org.employee()).assignments()).hasSize(2);
	}

	private static void assertTooFarAhead(String field, Runnable work) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(work::run).satisfies((refusal) -> {
			assertThat(refusal.messageKey()).isEqualTo("personnel.start.farAhead");
			assertThat(refusal.field()).isEqualTo(field);
		});
	}

	@Test
	void suggestsAppraisersFromTheUnitAndAbove() {
		assertThat(this.employees.candidates(HR, this.org.colleague(), "")).extracting(EmployeeSummary::id)
			.containsExactlyInAnyOrder(this.org.lurah(), this.org.camat());
	}

	@Test
	void knowsTheTeamOfAnAppraiser() {
		assertThat(this.employees.team(this.org.lurah())).extracting(EmployeeSummary::id)
			.containsExactlyInAnyOrder(this.org.employee(), this.org.colleague());
		assertThat(this.employees.team(this.org.employee())).isEmpty();
	}

	private List<EmployeeSummary> find(String text) {
		return this.employees.list(HR, new EmployeeFilter(text, null, false), 1).items();
	}

	private List<EmployeeSummary> inUnit(UnitId unit) {
		return this.employees.list(HR, new EmployeeFilter("", unit, false), 1).items();
	}

}
