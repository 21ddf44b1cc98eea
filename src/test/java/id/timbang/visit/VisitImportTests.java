package id.timbang.visit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.service.ServiceId;
import id.timbang.service.TestServices;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.CsvException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RowError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class VisitImportTests {

	private static final LocalDateTime SEPTEMBER = LocalDateTime.of(2026, 9, 1, 8, 0);

	@Autowired
	private VisitImport imports;

	@Autowired
	private VisitImportWork work;

	@Autowired
	private VisitImportStore store;

	@Autowired
	private TestVisitImports files;

	@Autowired
	private VisitService visits;

	@Autowired
	private TestVisits fixture;

	@Autowired
	private TestServices services;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestClock clock;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private final Map<ServiceId, String> codes = new HashMap<>();

	private final Map<EmployeeId, String> nips = new HashMap<>();

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	/** Nobody was asked whether a register may bring them along. */
	@Test
	void takesNoContacts() {
		String content = TestVisitImports.HEADER.strip() + ",contact,kontak\n" + this.files.row(this.org, "K1").strip()
				+ ",081234567890,nama@contoh.id\n";
		VisitImportId id = this.imports
			.receive(HR, "kunjungan.csv", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)))
			.id();
		VisitImportSummary checked = this.files.settled(HR, id);
		assertThat(checked.good()).isEqualTo(1);
		assertThat(this.jdbc.sql("select r::text from visit_import_row r where import_id = :id")
			.param("id", id.importId())
			.query(String.class)
			.single()).contains("K1").doesNotContain("081234567890", "nama@contoh.id");
		this.files.applied(HR, checked);
		assertThat(
				this.jdbc.sql("select count(*) from visit_contact c join visit v using (visit_id) where ticket = 'K1'")
					.query(Integer.class)
					.single())
			.isZero();
	}

	/** Twenty thousand visits, as a file and one by one. */
	@Test
	void makesTheSameVisitsAsLoadingThem() throws Exception {
		Organisation other = this.organisations.kecamatan();
		List<ServiceId> offered = List.of(this.fixture.usual(), staged(), changedInSeptember(other));
		Random random = new Random(20260914);
		List<PastVisit> past = new ArrayList<>();
		for (int number = 0; number < 20_000; number++) {
			LocalDateTime received = SEPTEMBER.plusMinutes(random.nextInt(42 * 24 * 60));
			LocalDateTime completed = received.plusMinutes(random.nextInt(600));
			boolean open = random.nextInt(10) == 0 || completed.isAfter(TestClock.TODAY.atTime(9, 0));
			ServiceId service = offered.get(random.nextInt(offered.size()));
			List<LocalDateTime> stages = (service.equals(offered.get(1)) && random.nextBoolean()) ? List.of(received)
					: List.of();
			if (received.isBefore(TestClock.TODAY.atTime(9, 0))) {
				past.add(new PastVisit("N" + number, service, this.org.kelurahan(), this.org.employee(), Channel.ONLINE,
						received, open ? null : completed, random.nextInt(3), stages, false));
			}
		}
		this.visits.load(HR,
				past.stream()
					.map((visit) -> new PastVisit(visit.ticket(), visit.service(), other.kelurahan(), other.employee(),
							visit.channel(), visit.receivedAt(), visit.completedAt(), visit.corrections(),
							visit.stages(), false))
					.toList());
		VisitImportSummary checked = this.files.checked(HR,
				past.stream().map(this::line).collect(Collectors.joining()));
		assertThat(checked.errors()).as(errors(checked).toString()).isZero();
		assertThat(checked.good()).isEqualTo(past.size());
		assertThat(visits(this.org)).isEmpty();
		VisitImportSummary applied = this.files.applied(HR, checked);
		assertThat(applied.state()).isEqualTo(VisitImportState.APPLIED);
		List<Map<String, Object>> imported = visits(this.org);
		List<Map<String, Object>> loaded = visits(other);
		assertThat(imported).hasSize(past.size());
		for (int place = 0; place < loaded.size(); place++) {
			assertThat(imported.get(place)).isEqualTo(loaded.get(place));
		}
		assertThat(lines(checked.id())).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					,@S,@U,@N,COUNTER,2026-09-01T08:00,,0,             | ticket_code   | import.length             | ""
					=1+1,@S,@U,@N,COUNTER,2026-09-01T08:00,,0,         | ticket_code   | visit.import.formula      | "=1+1"
					A1,TIDAK-ADA,@U,@N,COUNTER,2026-09-01T08:00,,0,    | service_code  | visit.import.service      | TIDAK-ADA
					A1,@S,TIDAK-ADA,@N,COUNTER,2026-09-01T08:00,,0,    | unit_code     | visit.import.unit         | TIDAK-ADA
					A1,@S,@U,197001011990011001,COUNTER,2026-09-01T08:00,,0, | officer_nip | visit.import.officer    | 197001011990011001
					A1,@S,@K,@N,COUNTER,2026-09-01T08:00,,0,           | service_code  | visit.import.kind         | @S
					A1,@S,@U,@X,COUNTER,2026-09-01T08:00,,0,           | officer_nip   | visit.import.place        | @X
					A1,@S,@U,@N,COUNTER,2025-12-31T08:00,,0,           | officer_nip   | visit.import.place        | @N
					A1,@S,@U,@N,LOKET,2026-09-01T08:00,,0,             | channel       | import.constant           | LOKET
					A1,@S,@U,@N,COUNTER,01-09-2026 08.00,,0,           | received_at   | visit.import.time         | 01-09-2026 08.00
					A1,@S,@U,@N,COUNTER,,,0,                           | received_at   | visit.import.time         | ""
					A1,@S,@U,@N,COUNTER,2026-02-30T08:00,,0,           | received_at   | visit.import.time         | 2026-02-30T08:00
					A1,@S,@U,@N,COUNTER,2026-10-13T09:01,,0,           | received_at   | visit.import.future       | 2026-10-13T09:01
					A1,@S,@U,@N,COUNTER,2026-09-01T08:00,2026-09-01T07:59,0, | completed_at | visit.import.backwards | 2026-09-01T07:59
					A1,@S,@U,@N,COUNTER,2026-09-01T08:00,2026-10-13T09:01,0, | completed_at | visit.import.future    | 2026-10-13T09:01
					A1,@S,@U,@N,COUNTER,2026-09-01T08:00,,-1,          | corrections   | visit.import.corrections  | -1
					A1,@S,@U,@N,COUNTER,2026-09-01T08:00,,,            | corrections   | visit.import.corrections  | ""
					A1,@S,@U,@N,COUNTER,2026-09-01T08:00,,0,Penerimaan | stage_times   | visit.import.stage        | Penerimaan
					A1,@S,@U,@N,COUNTER,2026-09-01T08:00,,0,Penerimaan=2026-09-01T07:00 | stage_times | visit.import.stageOrder | Penerimaan=2026-09-01T07:00
					A1,@S,@U,@N,COUNTER,2026-09-01T08:00,,0,Cetak=2026-09-01T09:00      | stage_times | visit.import.stages     | Cetak
					A1,@S,@U,@N,COUNTER,2026-09-01T08:00,,0,Pengesahan=2026-09-01T09:00 | stage_times | visit.import.stages     | Pengesahan
					Z1,@S,@U,@N,MOBILE,2026-09-01T23:59,,0,            | ticket_code   | visit.import.twice        | Z1
					""")
	void leavesOutWhatIsWrongAndSaysWhere(String row, String column, String messageKey, String value) {
		String service = this.services.codeOf(staged());
		VisitImportSummary checked = this.files.checked(HR,
				filled("Z1,@S,@U,@N,COUNTER,2026-09-01T08:00,,0,\n" + (row.startsWith("@S") ? "," + row : row) + "\n",
						service));
		assertThat(errors(checked)).singleElement().satisfies((error) -> {
			assertThat(error.line()).isEqualTo(3);
			assertThat(error.column()).isEqualTo(column);
			assertThat(error.messageKey()).isEqualTo(messageKey);
			assertThat(error.value()).isEqualTo(filled(value, service));
		});
		assertThat(checked.good()).isEqualTo(1);
		assertThat(checked.leftOut()).isEqualTo(1);
		this.files.applied(HR, checked);
		assertThat(tickets()).containsExactly("Z1");
	}

	@Test
	void aVisitThatIsKnownIsLeftOut() {
		this.files.applied(HR, this.files.checked(HR, row("A1")));
		VisitImportSummary checked = this.files.checked(HR, row("A1") + row("A2"));
		assertThat(errors(checked)).extracting(RowError::messageKey).containsExactly("visit.import.known");
		this.files.applied(HR, checked);
		assertThat(tickets()).containsExactly("A1", "A2");
	}

	@Test
	void aHolidayAndANightCountFromTheNextWorkingDay() {
		this.files.applied(HR,
				this.files.checked(HR, line(new PastVisit("A1", this.fixture.usual(), this.org.kelurahan(),
						this.org.employee(), Channel.COUNTER, LocalDateTime.of(2026, 9, 5, 23, 0), null, 0, false))));
		assertThat(this.jdbc.sql("select due_at from visit where unit_id = :unit")
			.param("unit", this.org.kelurahan().unitId())
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single()).isEqualTo("2026-09-07T01:15:00Z");
	}

	@Test
	void theSameFileIsReadOnce() {
		VisitImportSummary first = this.files.checked(HR, row("A1"));
		assertThat(receive(row("A1"))).isEqualTo(new VisitImport.Received(first.id(), true));
		this.files.applied(HR, first);
		assertThat(receive(row("A1")).known()).isTrue();
	}

	@Test
	void theDatabaseKeepsAFileOnceAndNoMoreGoodLinesThanItHas() {
		VisitImportSummary checked = this.files.checked(HR, row("A1"));
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> this.jdbc
			.sql("""
					insert into visit_import (import_id, account_id, content_hash, file_name, state, uploaded_at, state_since,
					    read, unreadable, errors, good)
					select gen_random_uuid(), account_id, content_hash, file_name, state, uploaded_at, state_since, read,
					    unreadable, errors, good from visit_import where import_id = :id""")
			.param("id", checked.id().importId())
			.update());
		for (String change : List.of("good = read + 1", "errors = unreadable - 1", "read = 0", "state = 'LOST'")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> this.jdbc.sql("update visit_import set " + change + " where import_id = :id")
					.param("id", checked.id().importId())
					.update());
		}
	}

	@Test
	void whatWasPutAsideMayComeAgain() {
		VisitImportSummary first = this.files.checked(HR, row("A1"));
		this.imports.discard(HR, first.id());
		assertThat(lines(first.id())).isZero();
		assertThat(this.imports.find(HR, first.id()).state()).isEqualTo(VisitImportState.DISCARDED);
		assertThat(this.files.checked(HR, row("A1")).good()).isEqualTo(1);
		assertThat(tickets()).isEmpty();
	}

	@Test
	void ofTwoDecisionsOneCounts() {
		VisitImportSummary checked = this.files.checked(HR, row("A1") + row("A2"));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.imports.apply(HR, checked.id(), 1));
		this.imports.apply(HR, checked.id(), 2);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.imports.apply(HR, checked.id(), 2));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.imports.discard(HR, checked.id()));
		this.files.settled(HR, checked.id());
		assertThat(tickets()).containsExactly("A1", "A2");
	}

	@Test
	void whatHasChangedSinceIsDecidedAnew() {
		VisitImportSummary checked = this.files.checked(HR, row("A1") + row("A2"));
		this.visits.load(HR, List.of(past("A1")));
		VisitImportSummary again = this.files.applied(HR, checked);
		assertThat(again.state()).isEqualTo(VisitImportState.READY);
		assertThat(again.checkedAgain()).isTrue();
		assertThat(again.good()).isEqualTo(1);
		assertThat(tickets()).containsExactly("A1");
		assertThat(this.files.applied(HR, again).state()).isEqualTo(VisitImportState.APPLIED);
		assertThat(tickets()).containsExactly("A1", "A2");
	}

	@Test
	void whatFailsLeavesNothingBehind() {
		VisitImportSummary checked = this.files.checked(HR, row("A1"));
		assertThat(this.store.move(checked.id(), VisitImportState.READY, VisitImportState.APPLYING)).isTrue();
		this.jdbc.sql("update visit_import_row set corrections = null where import_id = :id")
			.param("id", checked.id().importId())
			.update();
		this.work.apply(HR, checked.id(), 1);
		assertThat(this.imports.find(HR, checked.id()).state()).isEqualTo(VisitImportState.FAILED);
		assertThat(lines(checked.id())).isZero();
		assertThat(tickets()).isEmpty();
	}

	@Test
	void whatWasInterruptedIsGivenUp() {
		VisitImportSummary checked = this.files.checked(HR, row("A1"));
		this.store.move(checked.id(), VisitImportState.READY, VisitImportState.APPLYING);
		this.imports.giveUpWhatWasInterrupted();
		assertThat(this.imports.find(HR, checked.id()).state()).isEqualTo(VisitImportState.FAILED);
		assertThat(lines(checked.id())).isZero();
	}

	@Test
	void aDayWithoutDecisionForgetsTheLines() {
		VisitImportSummary checked = this.files.checked(HR, row("A1"));
		this.imports.forgetWhatNobodyDecides();
		assertThat(this.imports.find(HR, checked.id()).state()).isEqualTo(VisitImportState.READY);
		Duration passed = VisitImport.PATIENCE.plusMinutes(1);
		this.clock.pass(passed);
		try {
			this.imports.forgetWhatNobodyDecides();
		}
		finally {
			this.clock.pass(passed.negated());
		}
		assertThat(this.imports.find(HR, checked.id()).state()).isEqualTo(VisitImportState.DISCARDED);
		assertThat(lines(checked.id())).isZero();
	}

	@Test
	void keepsTheFirstThousandErrorsAndCountsAll() {
		VisitImportSummary checked = this.files.checked(HR,
				IntStream.range(0, 1500)
					.mapToObj((one) -> row("A" + one).replace("COUNTER", "LOKET"))
					.collect(Collectors.joining()) + row("B1"));
		assertThat(checked.errors()).isEqualTo(1500);
		assertThat(checked.good()).isEqualTo(1);
		assertThat(this.imports.errors(HR, checked.id(), 40).items()).hasSize(25);
		assertThat(this.imports.errors(HR, checked.id(), 40).hasNext()).isFalse();
	}

	@Test
	void nothingIsKeptOfAFileThatIsNone() {
		long before = lines();
		assertThatExceptionOfType(CsvException.class).isThrownBy(() -> receive(row("A1") + "A2,\"\n"))
			.satisfies((ex) -> assertThat(ex.error().messageKey()).isEqualTo("csv.malformed"));
		assertThat(lines()).isEqualTo(before);
	}

	@Test
	void asksTheSameForFiftyLinesAsForAThousand() throws Exception {
		assertThat(statements(1000)).isEqualTo(statements(50));
	}

	@Test
	void isForHrOnly() {
		Actor officer = Organisations.actor(this.org.employee(), Role.COUNTER_OFFICER);
		VisitImportSummary checked = this.files.checked(HR, row("A1"));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.imports.receive(officer, "a.csv", new ByteArrayResource(new byte[1])));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.imports.list(officer, 1));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.imports.errors(officer, checked.id(), 1));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.imports.apply(officer, checked.id(), 1));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.imports.discard(officer, checked.id()));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.imports.find(HR, VisitImportId.next()));
	}

	/** Statements of check and import together, without those of waiting. */
	private int statements(int lines) throws Exception {
		String series = "S" + lines + "-";
		VisitImportSummary checked = this.files.checked(HR,
				IntStream.range(0, lines).mapToObj((one) -> row(series + one)).collect(Collectors.joining()));
		this.store.move(checked.id(), VisitImportState.READY, VisitImportState.APPLYING);
		return this.statements.during(() -> this.work.apply(HR, checked.id(), lines)).size();
	}

	private ServiceId staged() {
		return this.services.add(UnitType.KELURAHAN, TestServices.minutes(15, TestServices.stage("Penerimaan", "5"),
				TestServices.stage("Pengesahan", "10")));
	}

	/** A service that promises something else from 28 September on. */
	private ServiceId changedInSeptember(Organisation frozenBy) {
		Duration back = Duration.ofDays(40);
		this.clock.pass(back.negated());
		ServiceId service = staged();
		this.visits.load(HR, List.of(new PastVisit("LAMA", service, frozenBy.neighbour(), frozenBy.stranger(),
				Channel.COUNTER, SEPTEMBER.minusDays(1), null, 0, false)));
		Duration forward = Duration.ofDays(25);
		this.clock.pass(forward);
		this.services.promise(service, TestServices.minutes(90));
		this.clock.pass(back.minus(forward));
		return service;
	}

	private VisitImport.Received receive(String rows) {
		byte[] content = (TestVisitImports.HEADER + rows).getBytes(StandardCharsets.UTF_8);
		return this.imports.receive(HR, "kunjungan.csv", new ByteArrayResource(content));
	}

	private PastVisit past(String ticket) {
		return new PastVisit(ticket, this.fixture.usual(), this.org.kelurahan(), this.org.employee(), Channel.COUNTER,
				SEPTEMBER, SEPTEMBER.plusMinutes(5), 0, false);
	}

	private String row(String ticket) {
		return line(past(ticket));
	}

	private String line(PastVisit visit) {
		String code = this.codes.computeIfAbsent(visit.service(), this.fixture::codeOf);
		String stages = visit.stages().isEmpty() ? "" : "Penerimaan=" + visit.stages().get(0);
		return "%s,%s,%s,%s,%s,%s,%s,%d,%s%n".formatted(visit.ticket(), code, this.org.mark() + "-A",
				nip(visit.officer()), visit.channel(), visit.receivedAt(),
				(visit.completedAt() != null) ? visit.completedAt() : "", visit.corrections(), stages);
	}

	private String filled(String text, String service) {
		return text.replace("@S", service)
			.replace("@U", this.org.mark() + "-A")
			.replace("@K", this.org.mark())
			.replace("@N", nip(this.org.employee()))
			.replace("@X", nip(this.org.stranger()));
	}

	private String nip(EmployeeId employee) {
		return this.nips.computeIfAbsent(employee, this.files::nip);
	}

	private List<RowError> errors(VisitImportSummary checked) {
		return this.imports.errors(HR, checked.id(), 1).items();
	}

	private List<String> tickets() {
		return this.jdbc.sql("select ticket from visit where unit_id = :unit order by ticket")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.list();
	}

	private long lines(VisitImportId id) {
		return this.jdbc.sql("""
				select (select count(*) from visit_import_row where import_id = :id)
				    + (select count(*) from visit_import_visit where import_id = :id)""")
			.param("id", id.importId())
			.query(Long.class)
			.single();
	}

	private long lines() {
		return this.jdbc.sql("select count(*) from visit_import_row").query(Long.class).single();
	}

	/**
	 * Everything about the visits of a kelurahan but what chance decides and who it is.
	 */
	private List<Map<String, Object>> visits(Organisation of) {
		return this.jdbc.sql("""
				select service_id, standard_id, ticket, channel, received_at, received_on, completed_at, corrections,
				    version, due_at, due_on, completed_on, duration, paused, officer_id = :officer as officer,
				    (select used from rating_code c where c.visit_id = v.visit_id) as used,
				    (select string_agg(place || ' ' || ended_at, ',' order by place) from visit_stage g
				     where g.visit_id = v.visit_id) as stages
				from visit v where unit_id = :unit order by ticket""")
			.param("unit", of.kelurahan().unitId())
			.param("officer", of.employee().employeeId())
			.query()
			.listOfRows();
	}

}
