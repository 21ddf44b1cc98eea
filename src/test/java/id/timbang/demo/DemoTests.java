package id.timbang.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.timbang.TestDatabase;
import id.timbang.access.TestUsers;
import id.timbang.shared.Actor;
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
