package id.timbang.feedback.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.agency.Characteristic;
import id.timbang.feedback.FollowUp;
import id.timbang.feedback.FollowUpService;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.Sex;
import id.timbang.feedback.SurveyImport;
import id.timbang.feedback.TestWalkIns;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.ServiceId;
import id.timbang.visit.TestVisits;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SatisfactionReportTests {

	private static final String GASPUL = "?from=2025-07&until=2025-09";

	private static final String SEPTEMBER = "?from=2026-09&until=2026-09";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SurveyImport surveys;

	@Autowired
	private SatisfactionService satisfaction;

	@Autowired
	private FollowUpService followUps;

	@Autowired
	private RatingService ratings;

	@Autowired
	private TestWalkIns walkIns;

	@Autowired
	private TestVisits visits;

	@Autowired
	private UnitService units;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	private RequestPostProcessor reader;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.visits.usual();
		this.reader = TestUsers.as(Organisations.actor(this.org.stranger()));
	}

	/** The published survey of {@link SurveyImportPagesTests}. */
	@Test
	void saysWhatThePageSays() throws Exception {
		bringGaspulIn();
		Document page = Jsoup.parse(get(GASPUL, "").getResponse().getContentAsString(StandardCharsets.UTF_8));
		String report = text(GASPUL);
		List<String> figures = page.select(".figures dd").eachText();
		assertThat(figures).startsWith("91,48", "A, sangat baik", "29");
		assertThat(report).contains("Indeks Kepuasan Masyarakat (IKM) " + figures.get(0),
				"Mutu pelayanan " + figures.get(1), "Jawaban lengkap " + figures.get(2),
				"Jawaban Juli 2025 sampai September 2025");
		List<String> elements = page.select("table:contains(NRR) tbody tr")
			.eachText()
			.stream()
			.map((row) -> row.replace("(termasuk yang terlemah) ", ""))
			.toList();
		assertThat(elements).hasSize(9);
		assertThat(report).contains(elements);
		assertThat(report).contains("Persyaratan 105 3,621 0,402 A", "Waktu penyelesaian 100 3,448 0,383 B",
				"Jumlah 955 3,659 A",
				"Terlemah Waktu penyelesaian: 3,448 Sistem, mekanisme, dan prosedur: 3,483"
						+ " Produk spesifikasi jenis pelayanan: 3,517 Terkuat Biaya atau tarif: 4,000"
						+ " Penanganan pengaduan, saran, dan masukan: 3,966 Perilaku pelaksana: 3,655");
	}

	@Test
	void saysHowTheSurveyWasMadeAndWhatIsKeptBack() throws Exception {
		bringGaspulIn();
		assertThat(text(GASPUL)).contains("Instansi Uji", "Unit " + this.org.mark() + "-A",
				"Disusun 13 Oktober 2026 berdasarkan Peraturan Menteri PANRB Nomor 14 Tahun 2017", "tepat 1/9",
				"A sangat baik 88,31 sampai 100,00", "B baik 76,61 sampai 88,30", "C kurang baik 65,00 sampai 76,60",
				"D tidak baik 25,00 sampai 64,99", "Responden, yaitu jawaban lengkap: 29.",
				"tidak ada kunjungan yang tercatat",
				"jenis kelamin, usia, pendidikan, atau pekerjaan tidak dimuat: pada masa ini tidak ada kelompok",
				"Tanpa kode, di titik layanan – Belum cukup data –", "belum cukup data untuk dibandingkan",
				"Pujian dan kritik warga tidak dimuat", "Belum ada rencana untuk unsur ini.",
				"Pimpinan Unit " + this.org.mark() + "-A", "Nama dan NIP");
	}

	@Test
	void showsGroupsOfRespondentsInsteadWhereTheyAreToldApart() throws Exception {
		rate(12, this.visits.usual(), LocalDate.of(2026, 9, 14), 3, Sex.FEMALE);
		rate(10, this.visits.usual(), LocalDate.of(2026, 9, 14), 4, Sex.MALE);
		this.agency.tellRespondentsApart(Characteristic.SEX);
		this.satisfaction.release(HR);
		this.agency.tellRespondentsApart(null);
		assertThat(text(SEPTEMBER))
			.contains("Responden dan indeks menurut jenis kelamin", "Laki-laki 100,00 A, sangat baik 10",
					"Perempuan 75,00 C, kurang baik 12")
			.doesNotContain("pekerjaan tidak dimuat", "yang belum dapat dibedakan");
	}

	@Test
	void showsWhatIsUndertakenAndWhatWasDone() throws Exception {
		bringGaspulIn();
		write("");
		assertThat(text(GASPUL)).contains("Waktu penyelesaian Membuka loket kedua pada jam sibuk. Kepala Seksi"
				+ " Pelayanan Umum November 2026 Belum dilaporkan");
		write("Loket kedua dibuka.");
		assertThat(text(GASPUL)).contains("November 2026 Loket kedua dibuka.").doesNotContain("Belum dilaporkan");
	}

	@Test
	void comparesWithTheMonthsBeforeAndCountsWalkInsApart() throws Exception {
		rate(10, this.visits.usual(), LocalDate.of(2026, 8, 14), 3);
		rate(10, this.visits.usual(), LocalDate.of(2026, 9, 14), 4);
		rate(10, this.visits.service(UnitType.KELURAHAN), LocalDate.of(2026, 9, 14), 2);
		this.walkIns.add(11, 1, this.org.kelurahan(), this.visits.usual(), LocalDate.of(2026, 9, 15));
		this.satisfaction.release(HR);
		String report = text(SEPTEMBER);
		assertThat(report).contains(
				"1 Agustus 2026 sampai 31 Agustus 2026: 75,00 dari 10 jawaban lengkap." + " Indeks tetap.",
				"Unsur Perubahan", "Semua unsur sama nilainya.",
				"Dengan kode, termasuk formulir kertas dan hasil survei yang diimpor 75,00 C, kurang baik 20",
				"Tanpa kode, di titik layanan 25,00 D, tidak baik 11",
				"Ponsel sendiri, dengan slip atau lewat poster 0 11", "Survei yang diimpor 20 0",
				"100,00 A, sangat baik 10", "50,00 D, tidak baik 10");
	}

	@Test
	void showsNothingOfFewerThanTenAnswers() throws Exception {
		rate(9, this.visits.usual(), LocalDate.of(2026, 9, 14), 2);
		this.satisfaction.release(HR);
		assertThat(text(SEPTEMBER)).contains("Belum cukup data", "2. Cara survei", "tepat 1/9")
			.doesNotContain("50,00", "Nilai sembilan unsur", "Responden, yaitu", "Rencana tindak lanjut", "2,000");
		assertThat(get(SEPTEMBER, "").getResponse().getContentAsString()).doesNotContain("report.pdf");
	}

	@Test
	void thePageLeadsToItWithItsMonths() throws Exception {
		bringGaspulIn();
		assertThat(Jsoup.parse(get(GASPUL, "").getResponse().getContentAsString())
			.select("a[href='/units/%s/satisfaction/report.pdf%s']".formatted(this.org.kelurahan(), GASPUL))
			.text()).isEqualTo("Laporan SKM (PDF)");
		MvcTestResult report = get(GASPUL, "/report.pdf");
		assertThat(report).hasStatusOk().hasContentType("application/pdf");
		assertThat(report.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.isEqualTo("inline; filename=\"laporan-skm-%s-A-2025-07-2025-09.pdf\"".formatted(this.org.mark()));
		assertThat(get("?from=kemarin", "/report.pdf")).hasStatus(400);
	}

	@Test
	void aUnitThatServesNobodyHasNone() {
		UnitId office = this.units.add(HR, this.org.mark() + "-X", new UnitDetails("Badan Uji", UnitType.BADAN, null));
		assertThat(this.mvc.get().uri("/units/" + office + "/satisfaction/report.pdf").with(this.reader).exchange())
			.hasStatus(404);
	}

	@Test
	void canBeReadAloud() throws Exception {
		bringGaspulIn();
		write("");
		try (PDDocument report = Loader.loadPDF(get(GASPUL, "/report.pdf").getResponse().getContentAsByteArray())) {
			assertThat(report.getDocumentCatalog().getLanguage()).isEqualTo("id");
			assertThat(report.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(report.getDocumentInformation().getTitle())
				.startsWith("Laporan Survei Kepuasan Masyarakat, Unit");
			assertThat(new String(report.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
				.contains("pdfuaid");
			assertThat(types(report.getDocumentCatalog().getStructureTreeRoot())).contains("H1", "H2", "Table", "TH",
					"TD", "LI");
			for (PDPage page : report.getPages()) {
				PDResources resources = page.getResources();
				assertThat(resources.getFontNames())
					.allSatisfy((name) -> assertThat(resources.getFont(name).isEmbedded()).isTrue());
			}
		}
	}

	/** What a screen reader is told that things are. */
	private static Stream<String> types(PDStructureNode node) {
		Stream<String> own = (node instanceof PDStructureElement element)
				? Stream.ofNullable(element.getStructureType()) : Stream.empty();
		return Stream.concat(own,
				node.getKids()
					.stream()
					.filter(PDStructureNode.class::isInstance)
					.flatMap((kid) -> types((PDStructureNode) kid)));
	}

	/** A file is taken once, so each has a comment of its own. */
	private void bringGaspulIn() throws IOException {
		String file = new ClassPathResource("survey_gaspul.csv").getContentAsString(StandardCharsets.UTF_8);
		byte[] once = (file.stripTrailing() + this.org.mark()).getBytes(StandardCharsets.UTF_8);
		UUID id = Objects.requireNonNull(this.surveys.check(HR, once, this.org.kelurahan()).id());
		assertThat(this.surveys.apply(HR, id, this.org.kelurahan()).isGood()).isTrue();
	}

	private void write(String done) {
		this.followUps.write(HR, this.org.kelurahan(), YearMonth.of(2025, 7), YearMonth.of(2025, 9),
				ServiceElement.COMPLETION_TIME, done.isEmpty() ? 0 : 1,
				new FollowUp.Content("Membuka loket kedua pada jam sibuk.", "Kepala Seksi Pelayanan Umum",
						YearMonth.of(2026, 11), done));
	}

	private void rate(int number, ServiceId service, LocalDate day, int answer) {
		rate(number, service, day, answer, null);
	}

	private void rate(int number, ServiceId service, LocalDate day, int answer, @Nullable Sex sex) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		Stream.of(ServiceElement.values()).forEach((element) -> answers.put(element, answer));
		PastRating past = new PastRating(this.org.kelurahan(), service, this.org.employee(), day,
				new NewRating(answers, new Respondent(sex, null, null, null), ""));
		this.ratings.load(HR, Stream.generate(() -> past).limit(number).toList());
	}

	private String text(String months) throws IOException {
		try (PDDocument report = Loader.loadPDF(get(months, "/report.pdf").getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(report).replaceAll("\\s+", " ");
		}
	}

	private MvcTestResult get(String months, String file) {
		return this.mvc.get()
			.uri("/units/" + this.org.kelurahan() + "/satisfaction" + file + months)
			.with(this.reader)
			.exchange();
	}

}
