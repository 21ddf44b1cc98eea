package id.timbang.service.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.agency.TestAddress;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitDetails;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.service.PointKind;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePointId;
import id.timbang.service.ServicePointService;
import id.timbang.service.ServicePointSummary;
import id.timbang.service.StandardService;
import id.timbang.service.TestServices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static id.timbang.service.TestServices.minutes;
import static id.timbang.service.TestServices.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What citizens read about a unit and its service points, and how HR leads them there.
 */
@ApplicationTest
class PublicPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StandardService standards;

	@Autowired
	private ServicePointService points;

	@Autowired
	private TestServices services;

	@Autowired
	private UnitService units;

	@Autowired
	private TestAddress address;

	@Autowired
	private Organisations organisations;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.services.usual();
		this.org = this.organisations.kecamatan();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void showsWhatAUnitOffersToEverybody(boolean capitals) {
		ServiceId id = this.services.add(UnitType.KELURAHAN,
				minutes(20, stage("Penerimaan", "2.5"), stage("Pengesahan", "17.5")));
		String name = this.standards.page(HR, id).name();
		String code = this.org.mark() + "-A";
		MvcTestResult result = get("/u/" + (capitals ? code : code.toLowerCase(Locale.ROOT)));
		assertThat(result).hasStatusOk();
		Document page = document(result);
		assertThat(page.select("header").text()).isEqualTo("Instansi Uji");
		assertThat(page.select("h1").text()).isEqualTo("Pelayanan Unit " + code);
		assertThat(page.select("details:contains(" + name + ")").text()).contains("20 menit · Gratis", "KTP-el",
				"Penerimaan: 2,5 menit", "Pengesahan: 17,5 menit");
		assertThat(page.select("a[href=/r]")).hasSize(1);
		assertThat(page.text()).contains("Jam buka Senin–Jumat 08.00–16.00");
		this.standards.retire(HR, id, 0);
		assertThat(document(get("/u/" + code)).select("details summary").text()).doesNotContain(name + " ");
	}

	@Test
	void needsNoSessionNoCookieAndNoScript() {
		MvcTestResult result = get("/u/" + this.org.mark() + "-A");
		assertThat(result.getResponse().getCookies()).isEmpty();
		assertThat(result.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
		assertThat(result.getRequest().getSession(false)).isNull();
		assertThat(document(result).select("script, img, link:not([href^=/css/citizen])")).isEmpty();
	}

	@Test
	void saysWhoServesForAUnitWithoutServices() {
		String code = this.org.mark() + "-S";
		this.units.add(HR, code, new UnitDetails("Seksi Pemerintahan", UnitType.SUBBAGIAN, this.org.kelurahan()));
		Document page = document(get("/u/" + code));
		assertThat(page.select("main").text())
			.contains("Warga Seksi Pemerintahan dilayani oleh Unit " + this.org.mark() + "-A.");
		assertThat(page.select("details")).isNotEmpty();
	}

	@Test
	void saysThatNobodyServes() {
		String code = this.org.mark() + "-P";
		this.units.add(HR, code, new UnitDetails("Pemda Uji", UnitType.PEMDA, null));
		assertThat(document(get("/u/" + code)).select("main").text()).contains("Belum ada pelayanan untuk warga");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/u/TIDAK-ADA", "/p/222222", "/p/x", "/p/7K4M-PX" })
	void answersAnUnknownCodeKindly(String address) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatus(404);
		assertThat(document(result).text()).contains("Halaman ini tidak ada");
	}

	@Test
	void asksForTheSameStatementsHoweverManyServices() throws Exception {
		String address = "/u/" + this.org.mark() + "-A";
		int few = this.statements.during(() -> get(address)).size();
		IntStream.range(0, 30)
			.forEach((number) -> this.services.add(UnitType.KELURAHAN, minutes(5, stage("Satu", "5"))));
		assertThat(this.statements.during(() -> get(address))).hasSize(few).hasSizeLessThanOrEqualTo(7);
	}

	@Test
	void weighsLittle() throws IOException {
		MvcTestResult page = get("/u/" + this.org.mark() + "-A");
		String stylesheet = document(page).select("link[rel=stylesheet]").attr("href");
		assertThat(compressed(page) + compressed(get(stylesheet))).isLessThan(8 * 1024);
	}

	@Test
	void leadsFromThePosterToTheServicesAndTheRating() {
		ServicePointSummary point = add("Loket 1");
		Document page = document(get("/p/" + point.code().toLowerCase(Locale.ROOT)));
		assertThat(page.select("header").text()).isEqualTo("Unit " + this.org.mark() + "-A");
		assertThat(page.select("h1").text()).isEqualTo("Loket 1");
		assertThat(page.select("a.go").attr("href")).isEqualTo("/r");
		assertThat(page.select("details")).isNotEmpty();
		this.points.close(HR, point.id(), 0);
		MvcTestResult closed = get("/p/" + point.code());
		assertThat(closed).hasStatus(410);
		assertThat(document(closed).select(".error").text()).contains("sudah ditutup");
	}

	@Test
	void showsHrTheFullAddressAndThePoints() {
		add("Loket 1");
		Document page = document(asHr("/units/" + this.org.kelurahan() + "/services"));
		assertThat(page.select("a[href=/u/" + this.org.mark().toLowerCase(Locale.ROOT) + "-a]").text())
			.isEqualTo(TestAddress.ADDRESS + "/u/" + this.org.mark().toLowerCase(Locale.ROOT) + "-a");
		assertThat(page.select("tbody tr").text()).contains("Loket 1", "Dibuka", "Poster (PDF)");
		assertThat(document(asHr("/units/" + this.org.kelurahan())).select("main a[href$=/services]")).hasSize(1);
		this.address.withoutAddress(() -> assertThat(
				document(asHr("/units/" + this.org.kelurahan() + "/services")).select(".notice-warning").text())
			.contains("timbang.base-url"));
	}

	@Test
	void addsChangesAndClosesAPoint() {
		String unit = "/units/" + this.org.kelurahan() + "/service-points";
		assertThat(post(unit, Map.of("version", "0", "name", "Loket 1", "kind", "COUNTER"))).hasStatus3xxRedirection();
		ServicePointSummary point = this.points.list(HR, this.org.kelurahan(), 1).items().get(0);
		String own = "/service-points/" + point.id();
		assertThat(document(asHr(own + "/edit")).select("#name").val()).isEqualTo("Loket 1");
		assertThat(post(own, Map.of("version", "0", "name", "Mobil", "kind", "MOBILE"))).hasStatus3xxRedirection();
		assertThat(post(own, Map.of("version", "0", "name", "Bus", "kind", "MOBILE"))).hasStatus(409);
		assertThat(post(own + "/close", Map.of("version", "1"))).hasStatus3xxRedirection();
		assertThat(document(asHr(own + "/edit")).select("main").text()).contains("Buka kembali");
		assertThat(post(own + "/reopen", Map.of("version", "2"))).hasStatus3xxRedirection();
		assertThat(this.points.point(HR, point.id()).name()).isEqualTo("Mobil");
	}

	@Test
	void saysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
		add("Loket 1");
		String unit = "/units/" + this.org.kelurahan() + "/service-points";
		MvcTestResult taken = post(unit, Map.of("version", "0", "name", "Loket 1", "kind", "KIOSK"));
		assertThat(taken).hasStatus(422);
		assertThat(document(taken).select("#name-error").text()).contains("sudah mempunyai titik layanan Loket 1");
		assertThat(document(taken).select("#name").val()).isEqualTo("Loket 1");
		assertThat(document(taken).select("[name=kind][checked]").val()).isEqualTo("KIOSK");
		MvcTestResult empty = post(unit, Map.of("version", "0", "name", "L"));
		assertThat(empty).hasStatus(422);
		assertThat(document(empty).select("#name-error").text()).contains("3 sampai 100");
		assertThat(document(empty).select("#kind-error").text()).contains("Pilih jenisnya");
	}

	@Test
	void printsAPosterThatLeadsToThePoint() throws Exception {
		ServicePointSummary point = add("Loket 1");
		MvcTestResult result = asHr("/service-points/" + point.id() + "/poster.pdf");
		assertThat(result).hasStatusOk().hasContentType("application/pdf");
		try (PDDocument poster = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
			assertThat(poster.getNumberOfPages()).isEqualTo(1);
			assertThat(new PDFTextStripper().getText(poster).replaceAll("\\s+", " ")).contains("Instansi Uji",
					"Unit " + this.org.mark() + "-A", "Loket 1", "timbang.uji.example/p/" + point.code(),
					"slip dengan kode penilaian");
			assertThat(scan(poster)).isEqualTo(TestAddress.ADDRESS + "/p/" + point.code());
		}
	}

	@Test
	void aPosterCanBeReadAloud() throws Exception {
		MvcTestResult result = asHr("/service-points/" + add("Loket 1").id() + "/poster.pdf");
		try (PDDocument poster = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
			assertThat(poster.getDocumentCatalog().getLanguage()).isEqualTo("id");
			assertThat(poster.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(poster.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
			assertThat(poster.getDocumentInformation().getTitle()).startsWith("Poster Loket 1, Unit");
			assertThat(new String(poster.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
				.contains("pdfuaid");
			PDResources resources = poster.getPage(0).getResources();
			assertThat(resources.getFontNames()).isNotEmpty().allSatisfy((name) -> {
				assertThat(resources.getFont(name).isEmbedded()).isTrue();
				assertThat(resources.getFont(name).getName()).contains("PlusJakartaSans");
			});
			assertThat(alternativeTexts(poster.getDocumentCatalog().getStructureTreeRoot())).singleElement()
				.asString()
				.startsWith("Kode QR menuju timbang.uji.example/p/");
		}
	}

	@Test
	void aPosterIsOnePageHoweverLongTheNames() throws Exception {
		String name = "Dinas ".repeat(25);
		UnitId unit = this.units.add(HR, this.org.mark() + "-L",
				new UnitDetails(name.substring(0, 149), UnitType.DINAS, null));
		ServicePointId id = this.points.add(HR, unit, "Loket ".repeat(16) + "1", PointKind.COUNTER);
		MvcTestResult result = asHr("/service-points/" + id + "/poster.pdf");
		try (PDDocument poster = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
			assertThat(poster.getNumberOfPages()).isEqualTo(1);
		}
	}

	@Test
	void makesNoPosterThatLeadsNowhere() {
		ServicePointSummary point = add("Loket 1");
		this.address.withoutAddress(() -> {
			MvcTestResult result = asHr("/service-points/" + point.id() + "/poster.pdf");
			assertThat(result).hasStatus(409);
			assertThat(document(result).text()).contains("Poster belum dapat dibuat", "timbang.base-url");
		});
	}

	private static String scan(PDDocument poster) throws Exception {
		BufferedImage image = new PDFRenderer(poster).renderImageWithDPI(0, 100);
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
		return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
	}

	/** What is read aloud in place of pictures. */
	private static Stream<String> alternativeTexts(PDStructureNode node) {
		Stream<String> own = (node instanceof PDStructureElement element)
				? Stream.ofNullable(element.getAlternateDescription()) : Stream.empty();
		return Stream.concat(own,
				node.getKids()
					.stream()
					.filter(PDStructureNode.class::isInstance)
					.flatMap((kid) -> alternativeTexts((PDStructureNode) kid)));
	}

	private ServicePointSummary add(String name) {
		return this.points.point(HR, this.points.add(HR, this.org.kelurahan(), name, PointKind.COUNTER));
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private MvcTestResult asHr(String address) {
		return this.mvc.get().uri(address).with(TestUsers.as(HR)).exchange();
	}

	private MvcTestResult post(String address, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(address).with(TestUsers.as(HR)).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private static int compressed(MvcTestResult result) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(result.getResponse().getContentAsByteArray());
		}
		return bytes.size();
	}

	private static Document document(MvcTestResult result) {
		try {
			return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
