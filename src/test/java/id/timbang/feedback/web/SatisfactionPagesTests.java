package id.timbang.feedback.web;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.SatisfactionService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.scoring.ServiceElement;
import id.timbang.visit.Channel;
import id.timbang.visit.PastVisit;
import id.timbang.visit.TestVisits;
import id.timbang.visit.VisitService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SatisfactionPagesTests {

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 14);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private RatingService ratings;

	@Autowired
	private TestVisits visits;

	@Autowired
	private Organisations organisations;

	@Autowired
	private UnitService units;

	@Autowired
	private VisitService register;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.visits.usual();
	}

	@Test
	void showsIndexGradeNumberAndElements() {
		rate(10);
		Document page = get(this.org.kelurahan());
		assertThat(page.select(".figures dd").eachText()).containsExactly("75,00", "C, kurang baik", "10");
		assertThat(page.text()).contains("1 November 2025 sampai 12 Oktober 2026", "Sarana dan prasarana");
		assertThat(page.select("table:contains(Unsur) tbody td.figure").eachText()).hasSize(18).contains("30", "3,00");
		assertThat(page.select("table:contains(Menurut bulan) tbody tr")).hasSize(1);
	}

	@Test
	void saysHowManyAnswersWouldStandForAllVisits() {
		rate(10);
		visit(10, SEPTEMBER);
		visit(5, SEPTEMBER.minusYears(2));
		assertThat(get(this.org.kelurahan()).text()).contains("masa itu: 10.",
				"dianjurkan untuk mewakilinya, 10, sudah");
		visit(90, SEPTEMBER);
		assertThat(get(this.org.kelurahan()).text()).contains("masa itu: 100.", "dianjurkan 80 jawaban", "hati-hati");
	}

	@Test
	void showsTheMonthsThatASheetNames() {
		rate(10);
		Document all = get(this.org.kelurahan());
		assertThat(all.select("table:contains(Menurut bulan) tbody a").attr("href"))
			.endsWith("/satisfaction?from=2026-09&until=2026-09");
		Document month = get(this.org.kelurahan(), "?from=2026-09&until=2026-09");
		assertThat(month.text()).contains("1 September 2026 sampai 30 September 2026",
				"Lihat dua belas bulan terakhir");
		assertThat(month.select(".figures dd").eachText()).containsExactly("75,00", "C, kurang baik", "10");
		assertThat(get(this.org.kelurahan(), "?from=2026-08&until=2026-08").text()).contains("Belum cukup data");
		assertThat(get(this.org.kelurahan(), "?from=2026-09&until=2026-08").text())
			.contains("dua belas bulan terakhir");
		assertThat(request(this.org.kelurahan(), "?from=kemarin&until=2026-09")).hasStatus(400);
	}

	@Test
	void hidesFewAnswersAndTheirNumber() {
		rate(7);
		Document page = get(this.org.kelurahan());
		assertThat(page.text()).contains("Belum cukup data").doesNotContain("75,00");
		assertThat(page.select(".figures, table, .figure")).isEmpty();
		assertThat(page.text()).doesNotContain("dianjurkan");
	}

	@Test
	void saysWhereTheFiguresComeFrom() {
		rate(10);
		UnitId section = this.units.add(HR, this.org.mark() + "-S",
				new UnitDetails("Seksi Uji", UnitType.SEKSI, this.org.kelurahan()));
		assertThat(get(section).text()).contains("Angka ini dari Unit " + this.org.mark() + "-A");
	}

	@Test
	void saysThatNobodyIsServed() {
		UnitId office = this.units.add(HR, this.org.mark() + "-X",
				new UnitDetails("Bagian Uji", UnitType.BAGIAN, null));
		assertThat(get(office).text()).contains("Tidak ada layanan untuk warga");
	}

	@Test
	void anUnknownUnitIsNotFound() {
		assertThat(request(new UnitId(UUID.randomUUID()))).hasStatus(404);
	}

	private void rate(int number) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		for (ServiceElement element : ServiceElement.values()) {
			answers.put(element, 3);
		}
		PastRating rating = new PastRating(this.org.kelurahan(), this.visits.usual(), this.org.employee(), SEPTEMBER,
				new NewRating(answers, new Respondent(null, null, null, null), ""));
		this.ratings.load(HR, Stream.generate(() -> rating).limit(number).toList());
		this.satisfaction.takeSnapshots(HR);
	}

	private void visit(int number, LocalDate day) {
		this.register.load(HR,
				IntStream.range(0, number)
					.mapToObj((place) -> new PastVisit(day + "-" + number + "-" + place, this.visits.usual(),
							this.org.kelurahan(), this.org.employee(), Channel.COUNTER, day.atTime(9, 0),
							day.atTime(9, 10), 0, true))
					.toList());
	}

	private Document get(UnitId unit) {
		return get(unit, "");
	}

	private Document get(UnitId unit, String query) {
		MvcTestResult result = request(unit, query);
		assertThat(result).hasStatusOk();
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult request(UnitId unit) {
		return request(unit, "");
	}

	private MvcTestResult request(UnitId unit, String query) {
		return this.mvc.get()
			.uri("/units/" + unit + "/satisfaction" + query)
			.with(TestUsers.as(Organisations.actor(this.org.stranger())))
			.exchange();
	}

}
