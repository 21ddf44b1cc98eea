package id.timbang.result.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestClock;
import id.timbang.access.TestUsers;
import id.timbang.period.Cadence;
import id.timbang.period.CycleId;
import id.timbang.period.CycleSummary;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodKind;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.ScoringRules;
import id.timbang.period.TestRules;
import id.timbang.period.Windows;
import id.timbang.personnel.Organisations;
import id.timbang.plan.Plans;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.ui.ExtendedModelMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * How a score is made, as the settings say.
 */
@ApplicationTest
class MethodPagesTests {

	private static final ScoringRules STRICT = TestRules.ratings("115", "95", "110", "90");

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void plan() {
		this.agency.setUp();
		this.plans.cycle();
	}

	@Test
	void tellsEverybodyWhatCountsNow() {
		MvcTestResult answer = this.mvc.get()
			.uri("/method")
			.with(TestUsers.as(Organisations.actor(this.organisations.kecamatan().employee())))
			.exchange();
		assertThat(answer).hasStatusOk();
		Document page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
		assertThat(page.text())
			.contains("Mulai 90,00 disarankan sesuai ekspektasi, mulai 110,00 di atas ekspektasi",
					"paling banyak 20,00 persen", "paling sedikit 70,00 persen bobot", "kurang dari 7 hari",
					"paling sedikit 10 jawaban lengkap", "paling sedikit 50 huruf", "mulai 88,31, sangat baik",
					"Tingkat 5, bernilai 120")
			.doesNotContain("dikonversi");
		assertThat(page.select(".matrix td:not(.corner)").eachText()).containsExactly("Kurang (misconduct)", "Baik",
				"Sangat Baik", "Kurang (misconduct)", "Baik", "Baik", "Sangat Kurang", "Butuh Perbaikan",
				"Butuh Perbaikan");
	}

	@Test
	void followsTheLatestPeriodThatWasOpened() {
		assertThat(rulesIn(month(2, Phase.REPORTING, ScoringRules.DEFAULT), month(1, Phase.RELEASED, STRICT)))
			.isEqualTo(ScoringRules.DEFAULT);
		assertThat(rulesIn()).isEqualTo(STRICT);
	}

	private static @Nullable Object rulesIn(PeriodSummary... begun) {
		PeriodService service = mock();
		LocalDate first = LocalDate.of(2026, 1, 1);
		CycleSummary cycle = new CycleSummary(new CycleId(UUID.randomUUID()), "2026", first, first.plusDays(364), first,
				first, Cadence.MONTHLY);
		given(service.cycleOn(TestClock.TODAY)).willReturn(Optional.of(cycle));
		given(service.begun(TestClock.TODAY)).willReturn(List.of(begun));
		given(service.periods(cycle.id())).willReturn(List.of(month(1, Phase.PREPARED, STRICT)));
		ExtendedModelMap model = new ExtendedModelMap();
		new MethodController(service, mock(), BigDecimal.valueOf(20), Clock.fixed(
				TestClock.TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant(), ZoneId.of("Asia/Jakarta")))
			.show(model);
		return model.get("rules");
	}

	private static PeriodSummary month(int number, Phase phase, ScoringRules rules) {
		LocalDate first = LocalDate.of(2026, number, 1);
		LocalDate last = first.plusMonths(1).minusDays(1);
		return new PeriodSummary(new PeriodId(UUID.randomUUID()), 0, new CycleId(UUID.randomUUID()),
				PeriodKind.PERIODIC, first, last, phase,
				new Windows(last, last.plusDays(1), last.plusDays(2), last.plusDays(3)), false, rules, 1);
	}

}
