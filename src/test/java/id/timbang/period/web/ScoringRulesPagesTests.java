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
import id.timbang.period.ScoringRulesService;
import id.timbang.period.TestRules;
import id.timbang.scoring.MissingRule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * HR decides by which rules figures make predicates.
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
	private ScoringRulesService rules;

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
		draft("PERMENPANRB_6_2022");
		assertThat(save(typed(Map.of("resultsAbove", "112,5", "behaviourAbove", "105", "behaviourMeets", "85"))))
			.hasRedirectedUrl(rules());
		assertThat(rulesOf(month(2))).isEqualTo(ScoringRules.DEFAULT);
		Document page = get(rules());
		assertThat(page.text()).contains("belum berlaku", "mulai 112,50 di atas ekspektasi", "Februari " + this.year,
				"Evaluasi tahunan " + this.year);
		assertThat(putInForce(page)).hasRedirectedUrl(rules());
		assertThat(rulesOf(january)).isEqualTo(ScoringRules.DEFAULT);
		assertThat(rulesOf(month(2))).isEqualTo(TestRules.ratings("112.5", "90", "105", "85"));
		assertThat(get("/periods/" + month(2)).text()).contains("mulai 112,50 di atas ekspektasi", "mulai 105,00",
				"versi 2");
		assertThat(get("/periods/" + january).text()).contains("mulai 110,00 di atas ekspektasi",
				"tidak dapat diubah lagi", "versi 1");
		assertThat(get(rules()).text()).contains("Versi 2 berlaku", "Dipakai: Januari " + this.year + ".")
			.doesNotContain("belum berlaku");
	}

	@Test
	void passesThemOnToTheNextYear() {
		draft("PP_30_2019");
		putInForce(get(rules()));
		CycleId next = plan(this.year + 1);
		assertThat(this.periods.periods(next)).extracting(PeriodSummary::rules).containsOnly(TestRules.SEVENTY_THIRTY);
		assertThat(get("/cycles/" + next + "/rules").text()).contains("Versi 1 berlaku", "PP 30/2019",
				"70,00 % hasil kerja dan 30,00 % perilaku kerja", "Cukup 70,00 di bawah 90,00");
	}

	@Test
	void weighsSourcesByPositionGroup() {
		draft("MULTI_SOURCE");
		assertThat(save(typed(Map.of("others.peers", "5", "others.self", "10", "missingPeers", "ZERO"))))
			.hasRedirectedUrl(rules());
		putInForce(get(rules()));
		ScoringRules rules = rulesOf(month(1));
		assertThat(rules.sources().others().self()).isEqualTo("10.00");
		assertThat(rules.sources().leading()).isEqualTo(TestRules.SOURCES.sources().leading());
		assertThat(rules.sources().missingPeers()).isEqualTo(MissingRule.ZERO);
		assertThat(get("/periods/" + month(1)).text()).contains("Rekan kerja 5,00 10,00 Dihitung nol",
				"Jumlah 100,00 100,00", "Sangat Baik 110,00 120,00", "Sangat Kurang 0,00 di bawah 50,00");
	}

	@Test
	void triesAnotherRuleSetWithoutLosingNumbers() {
		draft("PERMENPANRB_6_2022");
		save(typed(Map.of("resultsAbove", "112,5")));
		draft("MULTI_SOURCE");
		draft("PERMENPANRB_6_2022");
		assertThat(get(rules() + "/draft").expectFirst("[name=resultsAbove]").val()).isEqualTo("112,5");
	}

	@ParameterizedTest(name = "{0}: {1} = {2}")
	@CsvSource({ "PERMENPANRB_6_2022, resultsMeets, 0, lebih besar dari 0",
			"PERMENPANRB_6_2022, resultsMeets, '', Wajib diisi", "PERMENPANRB_6_2022, resultsMeets, -1, tanpa tanda",
			"PERMENPANRB_6_2022, resultsAbove, '120,01', paling tinggi 120",
			"PERMENPANRB_6_2022, resultsAbove, 80, harus lebih tinggi",
			"PERMENPANRB_6_2022, resultsAbove, '110,005', dua angka",
			"PERMENPANRB_6_2022, behaviourAbove, 1e400, angka", "PERMENPANRB_6_2022, behaviourMeets, ٣, angka",
			"PERMENPANRB_6_2022, minimumCoverage, 0, di atas 0", "PERMENPANRB_6_2022, minimumCoverage, 101, sampai 100",
			"PERMENPANRB_6_2022, conversion, LAIN, Pilih salah satu",
			"PERMENPANRB_6_2022, missingIndicator, '', Pilih salah satu",
			"PP_30_2019, resultsWeight, 100, di bawah 100", "PP_30_2019, appraiserWeight, 60, Isi 100",
			"PP_30_2019, goodFrom, 110, harus lebih tinggi", "PP_30_2019, goodFrom, '', Wajib diisi",
			"PP_30_2019, poorFrom, 0, lebih besar dari 0", "PP_30_2019, veryGoodFrom, 121, paling tinggi 120",
			"MULTI_SOURCE, others.citizens, '9,99', 'tepat 100,00, sekarang 99,99'",
			"MULTI_SOURCE, leading.peers, '', Wajib diisi",
			"MULTI_SOURCE, leading.results, 0, Tanpa ini tidak ada nilai",
			"MULTI_SOURCE, satisfactionTarget, 101, sampai 100", "MULTI_SOURCE, missingSelf, '', Wajib diisi" })
	void saysWhatToChange(String policy, String field, String value, String told) {
		draft(policy);
		ScoringRules before = draftRules();
		Map<String, String> form = typed(Map.of(field, value));
		MvcTestResult answer = save(form);
		assertThat(answer).hasStatus(422);
		Document page = page(answer);
		assertThat(page.select(".field-error").text()).contains(told);
		Element typed = page.expectFirst("[name=" + field + "]");
		if (typed.attr("type").equals("text")) {
			assertThat(typed.val()).isEqualTo(value);
		}
		assertThat(page.expectFirst("[name=minimumCoverage]").val()).isEqualTo(form.get("minimumCoverage"));
		assertThat(draftRules()).isEqualTo(before);
	}

	@Test
	void refusesAStaleForm() {
		draft("PERMENPANRB_6_2022");
		Map<String, String> form = typed(Map.of("resultsAbove", "115"));
		Document seen = get(rules());
		save(form);
		assertThat(save(form)).hasStatus(409);
		assertThat(putInForce(seen)).hasStatus(409);
		assertThat(post("/draft/discard", Map.of("version", version(seen)))).hasStatus(409);
		assertThat(rulesOf(month(1))).isEqualTo(ScoringRules.DEFAULT);
	}

	@Test
	void throwsADraftAway() {
		draft("PP_30_2019");
		Document page = get(rules());
		assertThat(post("/draft/discard", Map.of("version", version(page)))).hasRedirectedUrl(rules());
		assertThat(get(rules()).text()).doesNotContain("belum berlaku").contains("Versi 1 berlaku");
		assertThat(this.mvc.get().uri(rules() + "/draft").with(TestUsers.as(HR)).exchange()).hasStatus(404);
		assertThat(putInForce(page)).hasStatus(409);
	}

	@Test
	void hasNothingToChangeOnceEveryPeriodIsOpen() {
		draft("PERMENPANRB_6_2022");
		Document seen = get(rules());
		this.periods.periods(this.cycle).forEach((period) -> this.fixture.moveTo(period.id(), Phase.REPORTING));
		assertThat(putInForce(seen)).hasStatus(409);
		assertThat(post("/draft", Map.of("policy", "PP_30_2019"))).hasStatus(409);
		Document page = get(rules());
		assertThat(page.select("[name=policy]")).isEmpty();
		assertThat(page.text()).contains("Semua periode siklus ini sudah dibuka");
	}

	@Test
	void keepsTheRulesOfAnOpenedPeriodInTheDatabaseToo() {
		PeriodId january = month(1);
		draft("PP_30_2019");
		String follow = """
				update period set scoring_rules_id = (select scoring_rules_id from scoring_rules r
				    where r.cycle_id = period.cycle_id and number is null) where period_id = :id""";
		this.fixture.moveTo(january, Phase.REPORTING);
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.jdbc.sql(follow).param("id", january.periodId()).update())
			.withMessageContaining("the rules of an opened period stay");
		assertThat(this.jdbc.sql(follow).param("id", month(2).periodId()).update()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update scoring_rules set minimum_coverage = 71 where cycle_id = :id",
			"update scoring_rules set number = 2 where cycle_id = :id",
			"delete from scoring_rules where cycle_id = :id" })
	void keepsVersionsInForceAsTheyAreInTheDatabaseToo(String change) {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.jdbc.sql(change).param("id", this.cycle.cycleId()).update())
			.withMessageContaining("scoring rules with a number stay as they are");
	}

	@Test
	void saysThatSomebodyHasChangedTheDraftMeanwhile() {
		draft("PERMENPANRB_6_2022");
		Map<String, String> seen = typed(Map.of("resultsAbove", "112,5"));
		draft("PP_30_2019");
		overtaken(seen);
		assertThat(get(rules() + "/draft").select("[name=resultsAbove]")).isEmpty();
		assertThat(post("/draft/discard", Map.of("version", version(get(rules() + "/draft")))))
			.hasRedirectedUrl(rules());
		overtaken(seen);
	}

	private void overtaken(Map<String, String> sent) {
		MvcTestResult answer = save(sent);
		assertThat(answer).hasStatus(409);
		assertThat(page(answer).text()).contains("lebih dahulu mengubah data ini").doesNotContain("Wajib diisi");
	}

	@Test
	void hasOneDraftAtATimeInTheDatabaseToo() {
		draft("PP_30_2019");
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.jdbc.sql("""
				create temp table another on commit drop as select * from scoring_rules
				where cycle_id = :id and number is null;
				update another set scoring_rules_id = gen_random_uuid();
				insert into scoring_rules select * from another""".replace(":id", "'" + this.cycle + "'")).update())
			.withMessageContaining("one_draft_of_scoring_rules");
	}

	@ParameterizedTest
	@ValueSource(strings = { "results_meets = 0", "results_above = results_meets", "behaviour_above = 120.01",
			"minimum_coverage = 0", "conversion = 'LAIN'", "policy = 'LAIN'", "missing_indicator = 'LAIN'",
			"very_good_from = 120.01", "good_from = very_good_from", "needs_improvement_from = 45", "poor_from = 0",
			"results_weight = 100", "results_weight = 0", "appraiser_weight = 60", "hears_peers = true",
			"satisfaction_target = 0", "satisfaction_target = 101", "missing_peers = 'LAIN'",
			"missing_subordinates = 'LAIN'", "missing_self = 'LAIN'", "missing_citizens = 'LAIN'",
			"others_citizens = 9.99", "others_results = 0, others_peers = 60", "others_peers = -1, others_self = 16",
			"leading_self = 5.01", "leading_appraiser = 0, leading_peers = 30", "number = 0" })
	void refusesRulesThatCannotBeInTheDatabaseToo(String change) {
		draft("MULTI_SOURCE");
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.jdbc
				.sql("update scoring_rules set " + change + " where cycle_id = :id and number is null")
				.param("id", this.cycle.cycleId())
				.update())
			.withMessageContaining("violates check constraint");
	}

	private String rules() {
		return "/cycles/" + this.cycle + "/rules";
	}

	private void draft(String policy) {
		assertThat(post("/draft", Map.of("policy", policy))).hasRedirectedUrl(rules() + "/draft");
	}

	private MvcTestResult save(Map<String, String> form) {
		return post("/draft/save", form);
	}

	private MvcTestResult putInForce(Document page) {
		return post("", Map.of("version", version(page)));
	}

	private static String version(Document page) {
		return page.expectFirst("main form [name=version]").val();
	}

	/** Everything that the form of the draft says, with other values for some fields. */
	private Map<String, String> typed(Map<String, String> other) {
		Map<String, String> typed = new HashMap<>();
		for (Element field : get(rules() + "/draft").select("main form [name]:not([type=radio]):not([type=checkbox]), "
				+ "main form [type=radio][checked], main form [type=checkbox][checked]")) {
			typed.put(field.attr("name"),
					field.normalName().equals("select") ? field.select("[selected]").val() : field.val());
		}
		typed.putAll(other);
		return typed;
	}

	private ScoringRules draftRules() {
		return this.rules.draft(HR, this.cycle).rules();
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

	private MvcTestResult post(String path, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(rules() + path)
			.with(TestUsers.as(HR))
			.with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private static Document page(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
