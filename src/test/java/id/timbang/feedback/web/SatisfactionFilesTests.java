package id.timbang.feedback.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.agency.Characteristic;
import id.timbang.feedback.AgeBand;
import id.timbang.feedback.Education;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.Occupation;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.Sex;
import id.timbang.feedback.TestWalkIns;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitType;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.Actor;
import id.timbang.shared.CsvTable;
import id.timbang.service.ServiceId;
import id.timbang.visit.TestVisits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SatisfactionFilesTests {

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
	private TestWalkIns walkIns;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.visits.usual();
	}

	@Test
	void handsTheFiguresOfThePageOut() {
		rate(12, this.visits.usual(), SEPTEMBER, rating(3));
		rate(10, this.visits.service(UnitType.KELURAHAN), SEPTEMBER, rating(4));
		this.satisfaction.release(HR);
		Actor reader = Organisations.actor(this.org.stranger());
		List<CsvTable.Row> rows = read(
				get(reader, "/units/" + this.org.kelurahan() + "/satisfaction.csv?from=2026-09&until=2026-09"));
		assertThat(rows).extracting((row) -> row.get("jenis")).containsExactly(kinds());
		assertThat(rows.get(0).values()).containsEntry("jawaban_lengkap", "22")
			.containsEntry("jumlah_nilai", "684")
			.containsEntry("indeks", "86.36")
			.containsEntry("mutu", "B")
			.containsEntry("dari", "2026-09-01")
			.containsEntry("sampai", "2026-09-30")
			.containsEntry("dari_ponsel", "0")
			.containsEntry("dari_kios", "0")
			.containsEntry("dari_kertas", "0")
			.containsEntry("dari_impor", "22");
		assertThat(rows.get(1).values()).containsEntry("nama", "Persyaratan")
			.containsEntry("jumlah_nilai", "76")
			.containsEntry("nrr", "3.4545")
			.containsEntry("nrr_tertimbang", "0.3838");
		assertThat(rows.subList(10, 12)).extracting((row) -> row.get("indeks"))
			.containsExactlyInAnyOrder("75.00", "100.00");
		assertThat(rows.get(12).values()).containsEntry("nama", "2026-09").containsEntry("indeks", "86.36");
	}

	@Test
	void handsTheFiguresOfGroupsOut() {
		rate(12, this.visits.usual(), SEPTEMBER, rating(3, Sex.FEMALE));
		rate(10, this.visits.usual(), SEPTEMBER, rating(4));
		this.agency.tellRespondentsApart(Characteristic.SEX);
		this.satisfaction.release(HR);
		this.agency.tellRespondentsApart(null);
		List<CsvTable.Row> groups = read(get(HR, "/units/" + this.org.kelurahan() + "/satisfaction.csv")).stream()
			.filter((row) -> row.get("jenis").equals("KELOMPOK"))
			.toList();
		assertThat(groups).extracting((row) -> row.get("nama"))
			.containsExactly("Menurut jenis kelamin: Perempuan",
					"Menurut jenis kelamin: Kelompok lain dan yang belum dapat dibedakan");
		assertThat(groups.get(0).values()).containsEntry("jawaban_lengkap", "12")
			.containsEntry("jumlah_nilai", "324")
			.containsEntry("indeks", "75.00");
		assertThat(groups.get(1).values()).containsEntry("jawaban_lengkap", "10").containsEntry("indeks", "100.00");
	}

	@Test
	void tellsTheFiguresAndAnswersOfWalkInsApart() {
		rate(12, this.visits.usual(), SEPTEMBER, rating(3));
		this.walkIns.add(11, 1, this.org.kelurahan(), this.visits.usual(), SEPTEMBER);
		this.satisfaction.release(HR);
		List<CsvTable.Row> figures = read(get(HR, "/units/" + this.org.kelurahan() + "/satisfaction.csv"));
		assertThat(figures.get(0).values()).containsEntry("jenis", "UNIT").containsEntry("jawaban_lengkap", "12");
		assertThat(figures.get(figures.size() - 1).values()).containsEntry("jenis", "TANPA_KODE")
			.containsEntry("jawaban_lengkap", "11")
			.containsEntry("indeks", "25.00")
			.containsEntry("dari_ponsel", "11")
			.containsEntry("dari_impor", "0");
		List<CsvTable.Row> answers = read(get(HR, "/satisfaction/answers.csv?unit=" + this.org.kelurahan()));
		assertThat(answers).filteredOn((row) -> row.get("source").equals("TANPA_KODE"))
			.hasSize(11)
			.allSatisfy((row) -> assertThat(row.get("BIAYA") + row.get("channel")).isEqualTo("1PONSEL"));
		assertThat(answers).filteredOn((row) -> row.get("source").isEmpty())
			.hasSize(12)
			.allSatisfy((row) -> assertThat(row.get("channel")).isEqualTo("IMPOR"));
	}

	@Test
	void handsNothingOutThatIsNotShown() {
		rate(9, this.visits.usual(), SEPTEMBER, rating(3));
		this.satisfaction.release(HR);
		assertThat(read(get(HR, "/units/" + this.org.kelurahan() + "/satisfaction.csv"))).isEmpty();
	}

	@Test
	void handsReleasedAnswersOutWithoutWhatLeadsToPeople() {
		rate(11, this.visits.usual(), SEPTEMBER, rating(3));
		NewRating gap = new NewRating(Map.of(ServiceElement.COST, 2),
				new Respondent(Sex.FEMALE, AgeBand.FROM_25, Education.BACHELOR, Occupation.OTHER), "=Pujian");
		rate(1, this.visits.usual(), SEPTEMBER, gap);
		rate(3, this.visits.usual(), SEPTEMBER.minusMonths(2), rating(1));
		this.satisfaction.release(HR);
		MvcTestResult file = get(HR,
				"/satisfaction/answers.csv?unit=" + this.org.kelurahan() + "&from=2026-01&until=2026-10");
		List<CsvTable.Row> rows = read(file);
		assertThat(rows).hasSize(12);
		assertThat(rows.get(0).values().keySet()).containsExactly("unit_code", "service_code", "month", "source",
				"channel", "sex", "age", "education", "occupation", "PERSYARATAN", "PROSEDUR", "WAKTU", "BIAYA",
				"PRODUK", "KOMPETENSI", "PERILAKU", "PENGADUAN", "SARANA");
		assertThat(rows).filteredOn((row) -> row.get("BIAYA").equals("2"))
			.singleElement()
			.extracting((row) -> List.copyOf(row.values().values()))
			.isEqualTo(List.of(this.org.mark() + "-A", this.visits.codeOf(this.visits.usual()), "2026-09", "", "IMPOR",
					"P", "25–34 tahun", "S1", "LAINNYA", "", "", "", "2", "", "", "", "", ""));
		assertThat(file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.isEqualTo("attachment; filename=\"jawaban-%s-A-2026-01-2026-10.csv\"".formatted(this.org.mark()));
		assertThat(this.jdbc
			.sql("select details::text from audit_entry where subject_id = :unit and action like '%exported'")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.list()).containsExactly("{\"Unit %s-A\",2026-01,2026-10}".formatted(this.org.mark()));
	}

	@Test
	void leavesBlocksOutThatReachBeyondTheMonths() {
		rate(6, this.visits.usual(), SEPTEMBER.minusMonths(1), rating(1));
		rate(6, this.visits.usual(), SEPTEMBER, rating(1));
		this.satisfaction.release(HR);
		String answers = "/satisfaction/answers.csv?unit=" + this.org.kelurahan();
		assertThat(read(get(HR, answers + "&from=2026-09&until=2026-09"))).isEmpty();
		assertThat(read(get(HR, answers + "&from=2026-08&until=2026-09"))).hasSize(12);
	}

	@Test
	void aLinkWithImpossibleMonthsIsRefused() {
		for (String months : List.of("from=kemarin", "from=2026-09&until=2026-08", "from=1000-01")) {
			assertThat(exchange(HR, "/satisfaction/answers.csv?unit=" + this.org.kelurahan() + "&" + months))
				.hasStatus(400);
			assertThat(exchange(HR, "/units/" + this.org.kelurahan() + "/satisfaction.csv?" + months)).hasStatus(400);
		}
		assertThat(exchange(HR, "/satisfaction/answers.csv")).hasStatus(400);
	}

	/** One unit, nine elements, two services and one month. */
	private static String[] kinds() {
		List<String> kinds = new ArrayList<>(List.of("UNIT"));
		kinds.addAll(Stream.generate(() -> "UNSUR").limit(9).toList());
		kinds.addAll(List.of("LAYANAN", "LAYANAN", "BULAN"));
		return kinds.toArray(String[]::new);
	}

	private void rate(int number, ServiceId service, LocalDate day, NewRating rating) {
		PastRating past = new PastRating(this.org.kelurahan(), service, this.org.employee(), day, rating);
		this.ratings.load(HR, Stream.generate(() -> past).limit(number).toList());
	}

	private static NewRating rating(int answer) {
		return rating(answer, null);
	}

	private static NewRating rating(int answer, @Nullable Sex sex) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		Stream.of(ServiceElement.values()).forEach((element) -> answers.put(element, answer));
		return new NewRating(answers, new Respondent(sex, null, null, null), "Baik.");
	}

	private MvcTestResult get(Actor actor, String address) {
		MvcTestResult result = exchange(actor, address);
		assertThat(result).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		return result;
	}

	private MvcTestResult exchange(Actor actor, String address) {
		return this.mvc.get().uri(address).with(TestUsers.as(actor)).exchange();
	}

	private static List<CsvTable.Row> read(MvcTestResult file) {
		try {
			byte[] content = file.getResponse().getContentAsString().getBytes(StandardCharsets.UTF_8);
			return CsvTable.read("berkas", content, List.of()).rows();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
