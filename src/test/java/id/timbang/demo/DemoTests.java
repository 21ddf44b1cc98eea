package id.timbang.demo;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.timbang.TestDatabase;
import id.timbang.access.TestUsers;
import id.timbang.service.ServiceStandard;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.visit.VisitFigure;
import id.timbang.visit.VisitFigures;
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

	@Autowired
	private VisitFigures figures;

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
					.isEqualTo(again.of(nip, shown));
			}
		}
	}

	@Test
	void theFiguresAreCountedWithoutOurCalendar() {
		assertThat(foreign(new ClassFileImporter().importClass(FiguresAgain.class)))
			.allMatch((name) -> name.startsWith(FiguresAgain.class.getName()));
	}

	private Actor officer(String nip) {
		UUID employee = this.jdbc.sql("select employee_id from employee where nip = :nip")
			.param("nip", nip)
			.query(UUID.class)
			.single();
		return new Actor(UUID.randomUUID(), employee, "Petugas", Set.of(Role.COUNTER_OFFICER));
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
