package id.timbang.personnel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestClock;
import id.timbang.personnel.ImportReport.Counts;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RowError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class PersonnelImportTests {

	private static final String HEADER = "nip,name,email,employment_type,grade,position_code,unit_code,"
			+ "appraiser_nip,started_on\n";

	@Autowired
	private PersonnelImport personnelImport;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private ReportingLineService lines;

	@Autowired
	private ActingService acting;

	@Autowired
	private Organisations organisations;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.org = this.organisations.kecamatan();
	}

	@Test
	void bringsInAWholeDistrictAndChangesNothingTheSecondTime() throws IOException {
		ImportFiles files = new ImportFiles(demo("units"), demo("positions"), demo("employees"), TestClock.TODAY);
		ImportReport first = this.personnelImport.apply(HR, files);
		assertThat(first.errors()).isEmpty();
		assertThat(first.units()).isEqualTo(new Counts(32, 0, 0));
		assertThat(first.positions()).isEqualTo(new Counts(34, 0, 0));
		assertThat(first.employees()).isEqualTo(new Counts(150, 0, 0));
		ImportReport second = this.personnelImport.check(HR, files);
		assertThat(second.isWorthwhile()).isFalse();
		assertThat(second.employees()).isEqualTo(new Counts(0, 0, 150));
		EmployeeId lurah = this.employees.withNip("197106241994031002").orElseThrow();
		assertThat(this.lines.above(lurah, TestClock.TODAY)).extracting(PersonName::name)
			.containsExactly("Citra Utaminingsih, S.IP., M.H.", "Mega Safitri, S.Sos., M.H.");
	}

	@Test
	void keepsCheckedFilesUntilTheirOwnerConfirms() {
		String nip = Organisations.nextNip().digits();
		ImportReport checked = this.personnelImport.check(HR, employees(row(nip, "Budi Baru", "2026-10-01")));
		UUID id = Objects.requireNonNull(checked.id());
		assertThat(this.employees.withNip(nip)).isEmpty();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.personnelImport.apply(otherAdmin(), id));
		assertThat(this.personnelImport.apply(HR, id).employees().added()).isEqualTo(1);
		assertThat(this.employees.withNip(nip)).isPresent();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.personnelImport.apply(HR, id));
	}

	@Test
	void writesNothingWhenOneRowIsWrong() {
		String nip = Organisations.nextNip().digits();
		long before = rows();
		ImportReport report = this.personnelImport.apply(HR,
				employees(row(nip, "Budi Baru", "2026-10-01") + row("123", "Ani Salah", "2026-10-01")));
		assertThat(report.errors()).singleElement().satisfies((error) -> {
			assertThat(error.file()).isEqualTo("employees.csv");
			assertThat(error.line()).isEqualTo(3);
			assertThat(error.column()).isEqualTo("nip");
			assertThat(error.value()).isEqualTo("123");
		});
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void movesAPersonFromTheDayGiven() {
		String nip = Organisations.nextNip().digits();
		this.personnelImport.apply(HR, employees(row(nip, "Budi", "2026-01-05")));
		String moved = elsewhere(row(nip, "Budi", "2026-10-05"));
		assertThat(this.personnelImport.apply(HR, employees(moved)).employees().changed()).isEqualTo(1);
		EmployeePage page = this.employees.page(HR, this.employees.withNip(nip).orElseThrow());
		assertThat(page.assignments()).extracting((row) -> row.span().from())
			.containsExactly(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 1, 5));
		assertThat(page.assignments().get(1).span().until()).isEqualTo(LocalDate.of(2026, 10, 4));
	}

	@Test
	void leavesTheGapOfWhoComesBack() {
		String nip = Organisations.nextNip().digits();
		this.personnelImport.apply(HR, employees(row(nip, "Budi", "2026-01-05")));
		EmployeeId budi = this.employees.withNip(nip).orElseThrow();
		this.employees.leave(HR, budi, LocalDate.of(2026, 3, 31), "Cuti di luar tanggungan negara");
		assertThat(this.personnelImport.check(HR, employees(row(nip, "Budi", "2026-01-05"))).isWorthwhile()).isFalse();
		this.personnelImport.apply(HR, employees(row(nip, "Budi", "2026-10-05")));
		assertThat(this.employees.page(HR, budi).assignments()).extracting(EmployeePage.AssignmentRow::span)
			.containsExactly(DateSpan.since(LocalDate.of(2026, 10, 5)),
					new DateSpan(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 31)));
	}

	@Test
	void saysBeforehandWhatChanges() {
		String nip = Organisations.nextNip().digits();
		this.personnelImport.apply(HR, employees(row(nip, "Budi", "2026-01-05")));
		String moved = elsewhere(row(nip, "Budi S.E.", "2026-10-05"))
			.replace(",,PNS,III/c,", ",budi@example.com,PNS,III/d,")
			.replace(nipOf(this.org.lurah()), nipOf(this.org.otherLurah()));
		ImportReport report = this.personnelImport.check(HR, employees(moved));
		ImportChange change = report.changes().get(0);
		assertThat(report.changes()).hasSize(1);
		assertThat(change.line()).isEqualTo(2);
		assertThat(change.parts()).extracting(ImportChange.Part::field).containsExactly(ImportChange.Field.values());
		assertThat(change.parts()).extracting(ImportChange.Part::before)
			.startsWith("Budi", "", "III/c")
			.last()
			.isEqualTo(new Nip(nipOf(this.org.lurah())).masked());
		assertThat(change.parts().get(3).after()).contains(this.org.mark())
			.isNotEqualTo(change.parts().get(3).before());
		assertThat(change.parts()).extracting(ImportChange.Part::from)
			.containsExactly(null, null, null, LocalDate.of(2026, 10, 5), TestClock.TODAY);
		assertThat(change.parts()).noneMatch(ImportChange.Part::correction);
	}

	/** The same first day means that it was never as stored. */
	@Test
	void callsACorrectionByItsName() {
		String nip = Organisations.nextNip().digits();
		this.personnelImport.apply(HR, employees(row(nip, "Budi", "2026-01-05")));
		String other = elsewhere(row(nip, "Budi", "2026-01-05"));
		assertThat(this.personnelImport.check(HR, employees(other)).changes()).singleElement()
			.satisfies((change) -> assertThat(change.parts()).singleElement()
				.satisfies((part) -> assertThat(part.correction()).isTrue()));
	}

	@Test
	void changesAnAppraiserFromTheEffectiveDay() {
		String nip = Organisations.nextNip().digits();
		this.personnelImport.apply(HR, employees(row(nip, "Budi", "2026-01-05")));
		String other = row(nip, "Budi", "2026-01-05").replace(nipOf(this.org.lurah()), nipOf(this.org.otherLurah()));
		this.personnelImport.apply(HR, employees(other));
		EmployeeId budi = this.employees.withNip(nip).orElseThrow();
		assertThat(this.lines.appraiserOf(budi, TestClock.TODAY.minusDays(1))).contains(this.org.lurah());
		assertThat(this.lines.appraiserOf(budi, TestClock.TODAY)).contains(this.org.otherLurah());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "email|bukan-surel|import.email", "grade|''|import.grade",
					"position_code|XX|import.position.unknown", "unit_code|XX|import.unit.unknown",
					"appraiser_nip|199001012020011009|import.appraiser.unknown", "started_on|2026-02-30|import.date",
					"started_on|31/01/2026|import.date", "started_on|+999999999-12-31|import.date",
					"started_on|1899-12-31|import.date", "started_on|2027-10-14|personnel.start.farAhead",
					"employment_type|PPPK|import.employmentType", "name|''|import.length",
					"nip|198609262015053001|personnel.nip.NO_SEX" })
	void saysWhatIsWrongInEachColumn(String column, String value, String reason) {
		String[] names = HEADER.strip().split(",", -1);
		String[] values = row(Organisations.nextNip().digits(), "Budi", "2026-10-01").strip().split(",", -1);
		for (int index = 0; index < names.length; index++) {
			values[index] = names[index].equals(column) ? value : values[index];
		}
		ImportReport report = this.personnelImport.check(HR, employees(String.join(",", values) + "\n"));
		assertThat(report.errors()).extracting(RowError::messageKey).containsExactly(reason);
		assertThat(report.id()).isNull();
	}

	@Test
	void refusesTwoPeopleWhoAppraiseEachOther() {
		String one = Organisations.nextNip().digits();
		String two = Organisations.nextNip().digits();
		String rows = row(one, "Satu", "2026-01-01").replace(nipOf(this.org.lurah()), two)
				+ row(two, "Dua", "2026-01-01").replace(nipOf(this.org.lurah()), one);
		assertThat(this.personnelImport.check(HR, employees(rows)).errors()).extracting(RowError::messageKey)
			.containsExactly("import.appraiser.circle", "import.appraiser.circle");
	}

	@Test
	void findsACircleThatClosesLater() {
		this.lines.assign(HR, this.org.employee(), Appraiser.employee(this.org.colleague()),
				DateSpan.since(LocalDate.of(2027, 1, 1)), "Surat tugas");
		assertThat(this.personnelImport.check(HR, employees(underTheEmployee())).errors()).singleElement()
			.satisfies((error) -> {
				assertThat(error.messageKey()).isEqualTo("import.appraiser.circle");
				assertThat(error.column()).isEqualTo("appraiser_nip");
			});
	}

	@Test
	void findsACircleOnDaysThatAreOver() {
		this.lines.assign(HR, this.org.employee(), Appraiser.employee(this.org.colleague()),
				new DateSpan(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)), "Surat tugas");
		byte[] content = (HEADER + underTheEmployee()).getBytes(StandardCharsets.UTF_8);
		ImportFiles early = new ImportFiles(null, null, content, LocalDate.of(2026, 9, 30));
		assertThat(this.personnelImport.check(HR, early).errors()).extracting(RowError::messageKey)
			.containsExactly("import.appraiser.circle");
		ImportFiles late = new ImportFiles(null, null, content, LocalDate.of(2026, 10, 1));
		assertThat(this.personnelImport.apply(HR, late).errors()).isEmpty();
		assertThat(this.lines.appraiserOf(this.org.colleague(), LocalDate.of(2026, 10, 1)))
			.contains(this.org.employee());
	}

	@Test
	void findsACircleThatClosedAfterTheDryRun() {
		UUID id = Objects.requireNonNull(this.personnelImport.check(HR, employees(underTheEmployee())).id());
		this.lines.assign(HR, this.org.employee(), Appraiser.employee(this.org.colleague()),
				DateSpan.since(LocalDate.of(2027, 1, 1)), "Surat tugas");
		assertThat(this.personnelImport.apply(HR, id).errors()).extracting(RowError::messageKey)
			.containsExactly("import.appraiser.circle");
		assertThat(this.lines.appraiserOf(this.org.colleague(), TestClock.TODAY)).contains(this.org.lurah());
	}

	@Test
	void refusesTheSamePersonTwice() {
		String nip = Organisations.nextNip().digits();
		String rows = row(nip, "Satu", "2026-01-01") + row(nip, "Satu", "2026-01-01");
		assertThat(this.personnelImport.check(HR, employees(rows)).errors()).extracting(RowError::messageKey)
			.containsExactly("import.twice");
	}

	@Test
	void aFileThatNamesTheUsualAppraiserChangesNothingWhileSomebodyActs() {
		String row = row(Organisations.nextNip().digits(), "Budi", "2026-01-05");
		this.personnelImport.apply(HR, employees(row));
		this.acting.appoint(HR, this.org.lurah(), new NewActing(this.org.otherLurah(), ActingCapacity.PLT,
				TestClock.TODAY, TestClock.TODAY.plusDays(5), "SP/1/2026"));
		assertThat(this.personnelImport.check(HR, employees(row)).isWorthwhile()).isFalse();
	}

	@Test
	void refusesUnitsBelowThemselves() {
		String mark = this.org.mark();
		byte[] units = "code,name,type,parent_code\n%s-X,Unit X,SEKSI,%s-Y\n%s-Y,Unit Y,SEKSI,%s-X\n"
			.formatted(mark, mark, mark, mark)
			.getBytes(StandardCharsets.UTF_8);
		ImportReport report = this.personnelImport.check(HR, new ImportFiles(units, null, null, TestClock.TODAY));
		assertThat(report.errors()).extracting(RowError::messageKey)
			.containsExactly("import.unit.circle", "import.unit.circle");
	}

	@Test
	void isForHrOnly() {
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.personnelImport.check(Organisations.actor(this.org.camat()), employees("")));
	}

	private String row(String nip, String name, String start) {
		return "%s,%s,,PNS,III/c,%s-POS,%s-A,%s,%s%n".formatted(nip, name, this.org.mark(), this.org.mark(),
				nipOf(this.org.lurah()), start);
	}

	/** The same in the neighbouring unit. */
	private String elsewhere(String row) {
		return row.replace("," + this.org.mark() + "-A,", "," + this.org.mark() + "-B,");
	}

	/** The colleague, whom the employee is to appraise. */
	private String underTheEmployee() {
		return row(nipOf(this.org.colleague()), "Rekan", "2026-01-01").replace(nipOf(this.org.lurah()),
				nipOf(this.org.employee()));
	}

	private String nipOf(EmployeeId id) {
		return Objects.requireNonNull(this.employees.namesOf(List.of(id)).get(id)).nip();
	}

	private static ImportFiles employees(String rows) {
		return new ImportFiles(null, null, (HEADER + rows).getBytes(StandardCharsets.UTF_8), TestClock.TODAY);
	}

	private long rows() {
		return this.jdbc.sql("select (select count(*) from employee) + (select count(*) from audit_entry)")
			.query(Long.class)
			.single();
	}

	private static Actor otherAdmin() {
		return new Actor(UUID.randomUUID(), null, "Admin Lain", HR.roles());
	}

	private static byte[] demo(String name) throws IOException {
		@Nullable InputStream file = PersonnelImportTests.class.getResourceAsStream("/demo/" + name + ".csv");
		try (InputStream content = Objects.requireNonNull(file)) {
			return content.readAllBytes();
		}
	}

}
