package id.timbang.period.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.period.Cadence;
import id.timbang.period.CycleId;
import id.timbang.period.Cycles;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.ScoringRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * HR sets by which numbers figures suggest ratings.
 */
@ApplicationTest
class ScoringRulesPagesTests {

	/** Backwards, so that no cycle takes over the rules of another test. */
	private static final AtomicInteger YEAR = new AtomicInteger(1990);

	@Autowired
	private TestAgency agency;

	@Autowired
	private PeriodService periods;

	@Autowired
	private Periods fixture;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private int year;

	private CycleId cycle;

	@BeforeEach
	void plan() {
		this.agency.setUp();
		this.year = YEAR.getAndAdd(-3);
		this.cycle = plan(this.year);
	}

	@Test
	void changesThePeriodsThatHaveNotBeenOpened() {
		PeriodId january = month(1);
		this.fixture.moveTo(january, Phase.REPORTING);
		Document form = get("/cycles/" + this.cycle + "/rules");
		assertThat(form.text()).contains("Februari " + this.year, "Evaluasi tahunan " + this.year)
			.doesNotContain("Januari " + this.year + ",");
		assertThat(post(typed(form))).hasRedirectedUrl("/cycles/" + this.cycle);
		assertThat(rulesOf(january)).isEqualTo(ScoringRules.DEFAULT);
		assertThat(rulesOf(month(2)).resultsAbove()).isEqualTo("112.50");
		assertThat(rulesOf(month(2)).behaviourMeets()).isEqualTo("85.00");
		assertThat(get("/periods/" + month(2)).text()).contains("mulai 112,50 di atas ekspektasi", "mulai 105,00");
		assertThat(get("/periods/" + january).text()).contains("mulai 110,00 di atas ekspektasi")
			.contains("tidak dapat diubah lagi");
	}

	@Test
	void passesThemOnToTheNextYear() {
		post(typed(get("/cycles/" + this.cycle + "/rules")));
		CycleId next = plan(this.year + 1);
		assertThat(this.periods.periods(next)).extracting((period) -> period.rules().resultsAbove().toString())
			.containsOnly("112.50");
		assertThat(get("/cycles/" + next + "/rules").expectFirst("[name=resultsAbove]").val()).isEqualTo("112,5");
	}

	@ParameterizedTest(name = "{0} = {1}")
	@CsvSource({ "resultsMeets, 0, lebih besar dari 0", "resultsMeets, '', misalnya 90",
			"resultsMeets, -1, tanpa tanda", "resultsAbove, '120,01', paling tinggi 120",
			"resultsAbove, 80, harus lebih tinggi", "resultsAbove, '110,005', dua angka",
			"behaviourAbove, 1e400, angka", "behaviourMeets, ٣, angka", "minimumCoverage, 0, di atas 0",
			"minimumCoverage, 101, sampai 100", "conversion, LAIN, Pilih salah satu" })
	void saysWhatToChange(String field, String value, String told) {
		Map<String, String> form = typed(get("/cycles/" + this.cycle + "/rules"));
		form.put(field, value);
		MvcTestResult answer = post(form);
		assertThat(answer).hasStatus(422);
		Document page = page(answer);
		assertThat(page.select(".field-error").text()).contains(told);
		if (!field.equals("conversion")) {
			assertThat(page.expectFirst("[name=" + field + "]").val()).isEqualTo(value);
		}
		assertThat(page.expectFirst("[name=minimumCoverage]").val()).isEqualTo(form.get("minimumCoverage"));
		assertThat(rulesOf(month(1))).isEqualTo(ScoringRules.DEFAULT);
	}

	@Test
	void refusesAStaleForm() {
		Map<String, String> form = typed(get("/cycles/" + this.cycle + "/rules"));
		post(form);
		assertThat(post(form)).hasStatus(409);
	}

	@Test
	void hasNothingToChangeOnceEveryPeriodIsOpen() {
		Map<String, String> form = typed(get("/cycles/" + this.cycle + "/rules"));
		this.periods.periods(this.cycle).forEach((period) -> this.fixture.moveTo(period.id(), Phase.REPORTING));
		assertThat(post(form)).hasStatus(409);
		Document page = get("/cycles/" + this.cycle + "/rules");
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.text()).contains("Semua periode siklus ini sudah dibuka");
	}

	@Test
	void keepsTheRulesOfAnOpenedPeriodInTheDatabaseToo() {
		PeriodId january = month(1);
		assertThat(raise(january)).isEqualTo(1);
		this.fixture.moveTo(january, Phase.REPORTING);
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> raise(january))
			.withMessageContaining("the rules of an opened period stay");
	}

	@ParameterizedTest
	@CsvSource({ "results_meets = 0", "results_above = results_meets", "behaviour_above = 120.01",
			"minimum_coverage = 0", "conversion = 'LAIN'" })
	void refusesEdgesWithAGapInTheDatabaseToo(String change) {
		for (String table : new String[] { "cycle", "period" }) {
			assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> this.jdbc.sql("update " + table + " set " + change + " where cycle_id = :id")
					.param("id", this.cycle.cycleId())
					.update())
				.withMessageContaining("violates check constraint");
		}
	}

	private int raise(PeriodId period) {
		return this.jdbc.sql("update period set results_meets = results_meets + 1 where period_id = :id")
			.param("id", period.periodId())
			.update();
	}

	/** Everything that the form says, with other edges. */
	private static Map<String, String> typed(Document form) {
		Map<String, String> typed = new HashMap<>();
		for (Element field : form.select("main form [name]:not([type=radio]), main form [type=radio][checked]")) {
			typed.put(field.attr("name"), field.val());
		}
		typed.putAll(Map.of("resultsAbove", "112,5", "behaviourAbove", "105", "behaviourMeets", "85"));
		return typed;
	}

	private CycleId plan(int wanted) {
		return this.periods.plan(HR, Cycles.year(wanted, Cadence.MONTHLY));
	}

	private PeriodId month(int number) {
		return this.fixture.on(this.cycle, LocalDate.of(this.year, number, 15));
	}

	private ScoringRules rulesOf(PeriodId id) {
		PeriodSummary period = this.periods.period(id);
		return period.rules();
	}

	private Document get(String path) {
		return page(this.mvc.get().uri(path).with(TestUsers.as(HR)).exchange());
	}

	private MvcTestResult post(Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/cycles/" + this.cycle + "/rules")
			.with(TestUsers.as(HR))
			.with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private static Document page(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
