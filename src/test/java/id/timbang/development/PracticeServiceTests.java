package id.timbang.development;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitId;
import id.timbang.result.ResultId;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class PracticeServiceTests {

	private static final NewPractice OTHER = new NewPractice("Antrean dari rumah", "Nomor antrean diambil dari rumah.",
			"Ruang tunggu lengang.", "Kelurahan, loket 1");

	@Autowired
	private PracticeService practices;

	@Autowired
	private PracticeTasks tasks;

	@Autowired
	private ActionOpening opening;

	@Autowired
	private TestActions fixture;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private StatementCounter statements;

	private Organisation org;

	private Actor lurah;

	private Actor employee;

	private ResultId result;

	@BeforeEach
	void makeResult() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.lurah = Organisations.actor(this.org.lurah());
		this.employee = Organisations.actor(this.org.employee());
		this.result = this.fixture.weak(this.org.employee(), UUID.randomUUID());
	}

	@Test
	void isToldByUnitAndReadByEverybody() {
		PracticeId id = tell();
		for (EmployeeId reader : List.of(this.org.employee(), this.org.colleague(), this.org.stranger())) {
			PracticeSummary practice = this.practices.page(Organisations.actor(reader), id).practice();
			assertThat(practice.content()).isEqualTo(TestActions.PRACTICE);
			assertThat(practice.unit()).isEqualTo("Unit " + this.org.mark() + "-A");
			assertThat(practice.person()).isNull();
			assertThat(practice.writtenOn()).isEqualTo(TestClock.TODAY);
		}
	}

	@Test
	void namesThePersonOnlyWhenThePersonSaysSo() {
		PracticeId id = tell();
		assertThat(this.tasks.tasksFor(this.employee)).singleElement()
			.satisfies((task) -> assertThat(task.link()).isEqualTo("/practices/" + id));
		for (Actor other : List.of(this.lurah, HR)) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.practices.name(other, id, 0, true));
		}
		this.practices.name(this.employee, id, 0, true);
		assertThat(this.tasks.tasksFor(this.employee)).isEmpty();
		assertThat(this.practices.page(this.lurah, id).practice().person()).startsWith("Pegawai ");
		assertThat(this.practices.page(this.lurah, id).named()).isNull();
		this.practices.name(this.employee, id, 0, false);
		assertThat(this.practices.page(this.lurah, id).practice().person()).isNull();
		assertThat(this.practices.page(this.employee, id).named()).isFalse();
	}

	@Test
	void whoAgreedToBeNamedAgreedToTheWordsThatWereThere() {
		PracticeId id = tell();
		this.practices.name(this.employee, id, 0, true);
		this.practices.tell(HR, this.result, 0L, TestActions.PRACTICE);
		assertThat(this.practices.page(this.lurah, id).practice().person()).as("the same words").isNotNull();
		this.practices.tell(HR, this.result, 1L, OTHER);
		assertThat(this.practices.page(this.lurah, id).practice().person()).isNull();
		assertThat(this.tasks.tasksFor(this.employee)).as("asked again").hasSize(1);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.practices.name(this.employee, id, 0, true));
		this.practices.name(this.employee, id, 2, false);
		this.practices.tell(HR, this.result, 2L, TestActions.PRACTICE);
		assertThat(this.tasks.tasksFor(this.employee)).as("said no to any words").isEmpty();
	}

	@Test
	void onlyTheAppraiserAndHrTell() {
		for (EmployeeId other : List.of(this.org.employee(), this.org.camat(), this.org.colleague())) {
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(
					() -> this.practices.tell(Organisations.actor(other), this.result, null, TestActions.PRACTICE));
		}
		assertThat(this.practices.tell(HR, this.result, null, TestActions.PRACTICE)).isNotNull();
	}

	@Test
	void needsARecommendationThatThePersonKnows() {
		ResultId untold = this.fixture.untold(this.org.employee(), UUID.randomUUID());
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.practices.tell(this.lurah, untold, null, TestActions.PRACTICE));
		assertThat(this.opening.of(this.lurah, untold, 1).mayTell()).isFalse();
		assertThat(this.opening.of(this.lurah, this.result, 1).mayTell()).isTrue();
		assertThat(this.opening.of(this.employee, this.result, 1).mayTell()).isFalse();
	}

	@Test
	void whatWasNotRecommendedToOthersIsNotTold() {
		ResultId usual = this.fixture.continued(this.org.employee());
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.practices.tell(this.lurah, usual, null, TestActions.PRACTICE));
	}

	@Test
	void isToldOnceAndThenInOtherWords() {
		PracticeId id = tell();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(this::tell);
		assertThat(this.practices.tell(this.lurah, this.result, 0L, OTHER)).isEqualTo(id);
		assertThat(this.practices.page(this.employee, id).practice().content()).isEqualTo(OTHER);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.practices.tell(this.lurah, this.result, 0L, TestActions.PRACTICE));
		assertThat(this.practices.of(this.lurah, this.result)).map(PracticeSummary::version).contains(1L);
	}

	@Test
	void isWithdrawnAndToldOnceMore() {
		PracticeId id = tell();
		this.practices.name(this.employee, id, 0, true);
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.practices.withdraw(this.employee, id));
		this.practices.withdraw(this.lurah, id);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.practices.page(HR, id));
		assertThat(listed(this.org.kelurahan(), "")).isEmpty();
		assertThat(this.practices.of(this.lurah, this.result)).isEmpty();
		PracticeId again = tell();
		assertThat(this.practices.page(HR, again).practice().person()).isNull();
	}

	@Test
	void isFoundByUnitAndByWord() {
		PracticeId id = tell();
		assertThat(listed(this.org.kelurahan(), "")).containsExactly(id);
		assertThat(listed(this.org.kecamatan(), "")).containsExactly(id);
		assertThat(listed(this.org.neighbour(), "")).isEmpty();
		assertThat(listed(this.org.kelurahan(), "DAFTAR periksa")).containsExactly(id);
		assertThat(listed(this.org.kelurahan(), "kembali")).containsExactly(id);
		assertThat(listed(this.org.kelurahan(), "drone")).isEmpty();
		assertThat(listed(new UnitId(UUID.randomUUID()), "")).isEmpty();
		assertThat(listed(null, "daftar periksa")).contains(id);
	}

	@Test
	void aListTakesAsManyStatementsForAnyNumber() throws Exception {
		IntStream.rangeClosed(0, Window.SIZE).forEach((number) -> this.fixture.practice(this.org.employee()));
		assertThat(this.statements.during(() -> {
			Window<PracticeSummary> window = this.practices.list(this.org.kelurahan(), "", 1);
			assertThat(window.items()).hasSize(Window.SIZE);
			assertThat(window.hasNext()).isTrue();
		})).hasSize(2);
		assertThat(this.statements.during(() -> this.tasks.tasksFor(this.employee))).hasSize(1);
	}

	private PracticeId tell() {
		return this.practices.tell(this.lurah, this.result, null, TestActions.PRACTICE);
	}

	private List<PracticeId> listed(@Nullable UnitId unit, String word) {
		return this.practices.list(unit, word, 1).items().stream().map(PracticeSummary::id).toList();
	}

}
