package id.timbang.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.timbang.TestDatabase;
import id.timbang.access.TestUsers;
import id.timbang.personnel.DateSpan;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import id.timbang.service.ServiceStandard;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.visit.VisitCohort;
import id.timbang.visit.VisitFigure;
import id.timbang.visit.VisitFigures;
import id.timbang.visit.VisitMeasures;
import id.timbang.visit.VisitTally;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demonstration, as a new user meets it: September is finished and released, October
 * is in the middle of its work, and every digit of every score sheet can be computed
 * again.
 */
@SpringBootTest(properties = "timbang.demo=true")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = DemoTests.OwnDatabase.class)
class DemoTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private static final Year YEAR = Year.of(2026);

	@Autowired
	private VisitFigures figures;

	@Autowired
	private VisitMeasures measures;

	@Autowired
	private Clock clock;

	@Test
	void everyScoreSheetGivesTheSameDigitsAgain() {
		List<String> sheets = sheets();
		assertThat(sheets).hasSize(150);
		assertThat(sheets).allSatisfy((csv) -> assertThat(Recomputation.differences(csv)).isEmpty());
	}

	@Test
	void aWrongDigitIsFound() {
		String csv = sheets().get(0);
		String wrong = csv.replaceFirst("(?m)^(HASIL_KERJA,.*,)([0-9]+\\.[0-9]{2}),", "$17.77,");
		assertThat(Recomputation.differences(wrong)).singleElement().asString().contains("7.77");
	}

	@Test
	void theRecomputationKnowsNothingOfOurScoring() {
		JavaClass again = new ClassFileImporter().importClass(Recomputation.class);
		assertThat(foreign(again)).isEmpty();
		JavaClass test = new ClassFileImporter().importClass(DemoTests.class);
		assertThat(foreign(test)).isNotEmpty();
	}

	/** What a class uses of the application. */
	private static List<String> foreign(JavaClass type) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.map((dependency) -> dependency.getTargetClass().getFullName())
			.filter((name) -> name.startsWith("id.timbang.") && !name.startsWith(Recomputation.class.getName()))
			.toList();
	}

	@Test
	void everyFigureOfEveryOfficerIsTheSameAgain() {
		FiguresAgain again = new FiguresAgain();
		assertThat(again.officers()).hasSizeGreaterThan(20);
		for (String nip : again.officers()) {
			Actor officer = officer(nip);
			for (int month = 1; month <= 9; month++) {
				YearMonth shown = YearMonth.of(2026, month);
				assertThat(inOneLine(this.figures.tally(officer, shown))).as("%s in %s", nip, shown)
					.isEqualTo(again.of(nip, shown.atDay(1), shown.atEndOfMonth()));
			}
		}
	}

	@Test
	void everyFigureOfEveryUnitAndServiceIsTheSameAgain() {
		FiguresAgain again = new FiguresAgain();
		List<DateSpan> spans = Stream
			.concat(Stream.of(new DateSpan(YEAR.atDay(1), YEAR.atMonth(12).atEndOfMonth())),
					months().map((month) -> new DateSpan(month.atDay(1), month.atEndOfMonth())))
			.toList();
		for (DateSpan span : spans) {
			LocalDate from = span.from();
			LocalDate until = Objects.requireNonNull(span.until());
			Map<String, VisitCohort> cohorts = new HashMap<>();
			Map<String, String> expected = new HashMap<>();
			again.units().forEach((code, below) -> {
				cohorts.put(code, VisitCohort.of(below.stream().map(this::unit).toList(), from, until));
				expected.put(code, again.ofUnit(code, from, until));
			});
			again.services().forEach((code) -> {
				cohorts.put(code, VisitCohort.of(service(code), from, until));
				expected.put(code, again.ofService(code, from, until));
			});
			again.officers().forEach((nip) -> {
				cohorts.put(nip, VisitCohort.of(new EmployeeId(employee(nip)), from, until));
				expected.put(nip, again.of(nip, from, until));
			});
			Map<VisitCohort, VisitTally> tallies = this.measures.tallies(Set.copyOf(cohorts.values()),
					this.clock.instant());
			Map<String, String> counted = new HashMap<>();
			cohorts
				.forEach((name, cohort) -> counted.put(name, inOneLine(Objects.requireNonNull(tallies.get(cohort)))));
			assertThat(counted).as("%s", span).isEqualTo(expected);
		}
	}

	/** What stands in the plans, by way of the same files. */
	@Test
	void everySettledValueOfVisitsIsTheSameAgain() {
		FiguresAgain again = new FiguresAgain();
		List<Settled> settled = this.jdbc.sql("""
				select m.measurement, m.scope, e.nip, u.code, m.from_day, m.until_day,
				    m.cases || ' ' || coalesce(m.numerator || '/' || m.denominator, '-') as value
				from measured_value m join assignment a using (assignment_id) join employee e using (employee_id)
				join unit u on u.unit_id = a.unit_id
				where m.measurement <> 'SATISFACTION_INDEX' and m.measurement not like 'ELEMENT%'""")
			.query((row, number) -> new Settled(row.getString("measurement"), row.getString("scope").equals("UNIT"),
					row.getString("nip"), row.getString("code"), row.getObject("from_day", LocalDate.class),
					row.getObject("until_day", LocalDate.class), row.getString("value")))
			.list();
		assertThat(settled).hasSizeGreaterThan(150).allSatisfy((one) -> {
			String figures = one.ofUnit() ? again.ofUnit(one.unit(), one.from(), one.until())
					: again.of(one.nip(), one.from(), one.until());
			assertThat(one.value()).isEqualTo(FiguresAgain.value(one.measurement(), figures));
		});
	}

	private record Settled(String measurement, boolean ofUnit, String nip, String unit, LocalDate from, LocalDate until,
			String value) {
	}

	/** What citizens say, by way of their answers one by one. */
	@Test
	void everySettledValueOfAnswersIsTheSameAgain() {
		assertThat(count("select count(*) from measured_value where sums is not null")).isGreaterThan(10);
		assertThat(this.jdbc
			.sql("""
					with recursive below as (select unit_id as top, unit_id from unit
					    union all select b.top, u.unit_id from below b join unit u on u.parent_id = b.unit_id),
					again as (
					    select b.top, count(*) as cases, sum(r.requirements + r.procedure + r.completion_time + r.cost + r.product
					        + r.officer_competence + r.officer_behaviour + r.complaint_handling + r.facilities) as total,
					        sum(r.officer_behaviour) as behaviour
					    from below b join rating r using (unit_id) join rating_block k using (block_id)
					    where k.first_month >= '2026-09-01' and k.last_month <= '2026-09-01'
					      and num_nulls(r.requirements, r.procedure, r.completion_time, r.cost, r.product,
					          r.officer_competence, r.officer_behaviour, r.complaint_handling, r.facilities) = 0
					    group by b.top)
					select m.measurement || ' ' || m.numerator || '/' || m.denominator || ' ' || m.cases
					from measured_value m join again a on a.top = m.unit_id
					where m.scope = 'UNIT' and m.sums is not null and (m.cases <> a.cases or m.numerator * (case m.measurement
					    when 'SATISFACTION_INDEX' then 9 * a.cases when 'ELEMENT_OFFICER_BEHAVIOUR' then a.cases end)
					    <> m.denominator * (case m.measurement when 'SATISFACTION_INDEX' then 25 * a.total
					    when 'ELEMENT_OFFICER_BEHAVIOUR' then a.behaviour end))""")
			.query(String.class)
			.list()).isEmpty();
	}

	/** What citizens say about an officer, of whom at least ten said something. */
	@Test
	void everySettledValueOfAnswersToAnOfficerIsTheSameAgain() {
		assertThat(count("select count(*) from measured_value where sums is not null and scope = 'PERSON'"))
			.isPositive();
		assertThat(this.jdbc.sql("""
				select m.numerator || '/' || m.denominator || ' ' || m.cases
				from measured_value m join assignment s using (assignment_id) join lateral (
				    select count(*) as cases, sum(r.officer_behaviour) as behaviour
				    from rating r join rating_block k using (block_id)
				    where r.officer_id = s.employee_id and k.officer_id = s.employee_id and k.first_month = '2026-09-01'
				      and r.day between '2026-09-01' and '2026-09-30'
				      and num_nulls(r.requirements, r.procedure, r.completion_time, r.cost, r.product,
				          r.officer_competence, r.officer_behaviour, r.complaint_handling, r.facilities) = 0) a on true
				where m.scope = 'PERSON' and m.measurement = 'ELEMENT_OFFICER_BEHAVIOUR' and (m.cases <> a.cases
				    or m.numerator is not null and m.numerator * a.cases <> m.denominator * a.behaviour)""")
			.query(String.class)
			.list()).isEmpty();
	}

	/** Whoever tries it finds each of these lists with something to do in it. */
	@Test
	void citizensHaveToldAndPartOfItWaits() {
		assertThat(count("select count(*) from complaint where state in ('RECEIVED', 'IN_PROGRESS')")).isEqualTo(2);
		assertThat(count("select count(*) from complaint where state in ('ANSWERED', 'CLOSED', 'REFUSED')"))
			.isEqualTo(4);
		assertThat(count("select count(*) from publication where released_at is not null")).isEqualTo(1);
		assertThat(count("select count(*) from praise where not read")).isEqualTo(1);
		assertThat(count("select count(*) from follow_up")).isEqualTo(1);
	}

	/** Only who has not proposed it can agree, and that takes a second account. */
	@Test
	void aFloodWaitsForASecondPerson() {
		assertThat(count("""
				select count(*) from burst join account a on a.account_id = proposed_by
				where state = 'PROPOSED' and a.username = 'admin'""")).isEqualTo(1);
		assertThat(count("select count(*) from rating where walk_in and burst_id is not null and block_id is null"))
			.isEqualTo(16);
		assertThat(count("select respondents from rating_block where walk_in")).isEqualTo(12);
	}

	private static Stream<YearMonth> months() {
		return IntStream.rangeClosed(1, 9).mapToObj(YEAR::atMonth);
	}

	private UnitId unit(String code) {
		return new UnitId(this.jdbc.sql("select unit_id from unit where code = :code")
			.param("code", code)
			.query(UUID.class)
			.single());
	}

	private ServiceId service(String code) {
		return new ServiceId(this.jdbc.sql("select service_id from public_service where code = :code")
			.param("code", code)
			.query(UUID.class)
			.single());
	}

	@Test
	void theFiguresAreCountedWithoutOurCalendar() {
		assertThat(foreign(new ClassFileImporter().importClass(FiguresAgain.class)))
			.allMatch((name) -> name.startsWith(FiguresAgain.class.getName()));
	}

	private Actor officer(String nip) {
		return new Actor(UUID.randomUUID(), employee(nip), "Petugas", Set.of(Role.COUNTER_OFFICER));
	}

	private UUID employee(String nip) {
		return this.jdbc.sql("select employee_id from employee where nip = :nip")
			.param("nip", nip)
			.query(UUID.class)
			.single();
	}

	private static String inOneLine(VisitTally tally) {
		return "%d/%d/%d/%d %s %s".formatted(tally.count(VisitFigure.KEPT), tally.count(VisitFigure.MISSED),
				tally.count(VisitFigure.COMPLETED), tally.count(VisitFigure.FAULTY),
				inOneLine(tally, ServiceStandard.Unit.MINUTES), inOneLine(tally, ServiceStandard.Unit.WORKING_DAYS));
	}

	private static String inOneLine(VisitTally tally, ServiceStandard.Unit unit) {
		return tally.durations()
			.stream()
			.filter((duration) -> duration.unit() == unit)
			.map((duration) -> "%d:%d:%d".formatted(duration.number(), duration.sum(),
					duration.lowerMedian() + duration.upperMedian()))
			.findFirst()
			.orElse("-");
	}

	@Test
	void theBatchAndTheSuggestionsAgree() {
		assertThat(this.jdbc.sql("""
				select count(*) from result r join assessment a using (employee_id, period_id)
				where (r.results_figure, r.behaviour_figure) is distinct from (a.results_figure, a.behaviour_figure)
				    or r.sheet -> 'results' ->> 'exact' is distinct from a.results_exact
				    or r.sheet -> 'behaviour' ->> 'exact' is distinct from a.behaviour_exact""")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void somebodyCorrectedAndSomebodyDeparted() {
		assertThat(count("select count(*) from assessment where given_results <> suggested_results")).isPositive();
		assertThat(count("""
				select count(*) from assessment_item i join report_item r using (report_id, origin_id)
				where i.verified <> r.realised""")).isPositive();
		assertThat(count("select count(distinct predicate) from result")).isGreaterThan(1);
	}

	@Test
	void whatIsWeakIsFollowedUp() {
		assertThat(count("select count(*) from development_action where state = 'OPEN'")).isPositive();
		assertThat(count("select count(*) from development_entry")).isPositive();
		assertThat(count("select count(*) from development_participant")).isPositive();
		assertThat(count("select count(*) from development_practice where named is null")).isOne();
	}

	@Test
	void everyUnitHasItsPredicateFromTheRightPeople() {
		assertThat(count("""
				select count(*) from unit u where not exists (select 1 from organisation_predicate o
				    join period p using (period_id) where o.unit_id = u.unit_id and p.phase = 'RELEASED')""")).isZero();
		assertThat(this.jdbc
			.sql("select u.code from organisation_predicate o join unit u using (unit_id) where o.official <> ''")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("SMG", "SETDA");
		assertThat(count("""
				select count(*) from organisation_predicate o join unit u using (unit_id)
				where u.type = 'KELURAHAN' and o.set_by like 'Citra %'""")).isEqualTo(11);
		assertThat(count("select count(*) from organisation_predicate o join period p using (period_id)"
				+ " where p.phase <> 'RELEASED'"))
			.isZero();
	}

	@Test
	void octoberWaitsForTheLurah() {
		assertThat(count("""
				select count(*) from report r join period p using (period_id)
				where p.phase = 'REPORTING' and r.state = 'SUBMITTED'""")).isEqualTo(2);
		assertThat(count("select count(*) from plan where state = 'SUBMITTED'")).isOne();
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private List<String> sheets() {
		List<String> sheets = new ArrayList<>();
		for (UUID id : this.jdbc.sql("select result_id from result").query(UUID.class).list()) {
			byte[] csv = this.mvc.get()
				.uri("/results/" + id + ".csv")
				.with(TestUsers.as(Actor.SYSTEM))
				.exchange()
				.getResponse()
				.getContentAsByteArray();
			sheets.add(new String(csv, StandardCharsets.UTF_8));
		}
		return sheets;
	}

	/** The demonstration fills a database of its own. */
	static class OwnDatabase extends TestDatabase.Initializer {

		private static final TestDatabase DATABASE = TestDatabase.create();

		@Override
		protected TestDatabase database() {
			return DATABASE;
		}

	}

}
