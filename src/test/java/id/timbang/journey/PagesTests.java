package id.timbang.journey;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Response;
import id.timbang.TestAgency;
import id.timbang.journey.Sight.Who;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static id.timbang.journey.Sight.Who.EMPLOYEE;
import static id.timbang.journey.Sight.Who.HR;
import static id.timbang.journey.Sight.Who.LURAH;
import static id.timbang.journey.Sight.Who.NEWCOMER;
import static id.timbang.journey.Sight.Who.NOBODY;
import static id.timbang.journey.Sight.Who.OFFICER;
import static id.timbang.journey.Sight.sight;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page, looked at with axe by somebody who may see it, on real objects, at a desk
 * and on a phone. A page of the router that nobody looks at fails.
 */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {

	/**
	 * Who looks at what. {@link Exhibits} fill the names in braces; buttons are pressed
	 * on a form that cannot be right, before the page is looked at once more.
	 */
	private static final List<Sight> SIGHTS = List.of(
	// @formatter:off
			sight(NOBODY, "/login"),
			sight(NOBODY, "/login?wrong"),
			sight(HR, "/"),
			sight(EMPLOYEE, "/"),
			sight(HR, "/password", "Simpan kata sandi"),
			sight(LURAH, "/team"),
			sight(HR, "/agency", "Simpan perubahan"),
			sight(HR, "/agency/logo/edit", "Simpan lambang"),
			sight(HR, "/employees"),
			sight(HR, "/employees?q=tidak-ada"),
			sight(HR, "/employees/new", "Tambah pegawai"),
			sight(HR, "/employees/without-appraiser"),
			sight(HR, "/employees/import", "Periksa berkas"),
			sight(HR, "/employees/{employee}"),
			sight(EMPLOYEE, "/employees/{employee}"),
			sight(HR, "/employees/{employee}/edit", "Simpan perubahan"),
			sight(HR, "/employees/{employee}/transfer", "Catat perpindahan"),
			sight(HR, "/employees/{employee}/leave", "Catat akhir tugas"),
			sight(HR, "/employees/{employee}/appraiser", "Tetapkan pejabat penilai"),
			sight(HR, "/employees/{holder}/acting", "Tunjuk"),
			sight(HR, "/employees/{holder}/account", "Buat kata sandi sekali pakai"),
			sight(HR, "/employees/{colleague}/account", "Buka akun dan tampilkan slip"),
			sight(HR, "/accounts/new", "Buka akun dan tampilkan slip"),
			sight(HR, "/units"),
			sight(HR, "/units/new", "Tambah unit"),
			sight(HR, "/units/{unit}"),
			sight(HR, "/units/{unit}/edit", "Simpan perubahan"),
			sight(HR, "/units/{unit}/opening-hours", "Simpan jam buka"),
			sight(HR, "/holidays", "Tambah hari libur"),
			sight(HR, "/holidays?year=1987"),
			sight(HR, "/holidays/import", "Periksa berkas"),
			sight(EMPLOYEE, "/holidays?year=1987"),
			sight(HR, "/positions"),
			sight(HR, "/positions/new", "Simpan perubahan"),
			sight(HR, "/positions/{position}/edit", "Simpan perubahan"),
			sight(HR, "/indicators"),
			sight(HR, "/indicators?q=tidak-ada"),
			sight(HR, "/indicators/new"),
			sight(HR, "/indicators/new?kind=QUANTITATIVE", "Simpan sebagai draf"),
			sight(HR, "/indicators/new?kind=QUALITATIVE", "Simpan sebagai draf"),
			sight(HR, "/indicators/{indicator}"),
			sight(HR, "/indicators/{rubric}"),
			sight(HR, "/indicators/{indicator}/edit", "Simpan perubahan"),
			sight(HR, "/templates"),
			sight(HR, "/templates?state=RETIRED"),
			sight(HR, "/templates/new", "Lanjut ke isi templat"),
			sight(HR, "/templates/{template}"),
			sight(HR, "/templates/{template}/edit", "Aktifkan templat"),
			sight(HR, "/templates/{emptyTemplate}/edit", "Tambah baris"),
			sight(EMPLOYEE, "/calendar"),
			sight(EMPLOYEE, "/method"),
			sight(HR, "/cycles"),
			sight(HR, "/cycles/new", "Rencanakan siklus"),
			sight(HR, "/cycles/{cycle}"),
			sight(HR, "/cycles/{cycle}/rules"),
			sight(HR, "/cycles/{drafted}/rules"),
			sight(HR, "/cycles/{numeric}/rules"),
			sight(HR, "/cycles/{drafted}/rules/preview"),
			sight(HR, "/cycles/{drafted}/rules/draft", "Simpan draf"),
			sight(HR, "/cycles/{ratings}/rules/draft", "Simpan draf"),
			sight(HR, "/cycles/{numeric}/rules/draft", "Simpan draf"),
			sight(HR, "/periods/{period}"),
			sight(HR, "/periods/{period}/edit", "Simpan perubahan"),
			sight(HR, "/periods/{period}/readiness"),
			sight(HR, "/periods/{period}/results"),
			sight(HR, "/periods/{period}/progress"),
			sight(HR, "/periods/{released}/progress"),
			sight(HR, "/periods/{released}/phase?next=CLOSED"),
			sight(HR, "/periods/{released}/results"),
			sight(HR, "/periods/{calibrated}/organisations"),
			sight(LURAH, "/periods/{calibrated}/organisations"),
			sight(NEWCOMER, "/periods/{calibrated}/organisations"),
			sight(HR, "/periods/{calibrated}/organisations/{kecamatan}", "Simpan predikat unit"),
			sight(LURAH, "/periods/{calibrated}/organisations/{unit}"),
			sight(HR, "/periods/{released}/organisations/{unit}"),
			sight(HR, "/periods/{period}/raters"),
			sight(HR, "/periods/{asked}/raters"),
			sight(HR, "/periods/{asked}/raters?q=tidak-ada"),
			sight(LURAH, "/raters"),
			sight(LURAH, "/raters/{asked}/{employee}", "Tambahkan"),
			sight(LURAH, "/raters/{asked}/{employee}?q=tidak-ada"),
			sight(NEWCOMER, "/raters"),
			sight(EMPLOYEE, "/own-sheets/{asked}/{employee}", "Simpan penilaian diri"),
			sight(LURAH, "/own-sheets/{asked}/{colleague}"),
			sight(LURAH, "/own-sheets/{asked}/{employee}"),
			sight(HR, "/feedback-comments"),
			sight(HR, "/feedback-comments/{remark}", "Simpan keputusan"),
			sight(EMPLOYEE, "/feedback-comments/about/{employee}"),
			sight(LURAH, "/feedback-comments/about/{colleague}"),
			sight(EMPLOYEE, "/feedback-requests"),
			sight(NEWCOMER, "/feedback-requests"),
			sight(EMPLOYEE, "/feedback-requests/{asked}/{colleague}", "Kirim jawaban", "Nyatakan tidak bersedia"),
			sight(EMPLOYEE, "/feedback-requests/{asked}/{holder}"),
			sight(HR, "/cycles/{cycle}/plans"),
			sight(HR, "/cycles/{cycle}/plans?standing=NONE"),
			sight(HR, "/plans"),
			sight(EMPLOYEE, "/plans"),
			sight(LURAH, "/plans", "Setujui yang dipilih"),
			sight(LURAH, "/plans/{submitted}", "Kembalikan dengan alasan ini"),
			sight(LURAH, "/plans/{submitted}/expectations", "Simpan ekspektasi"),
			sight(EMPLOYEE, "/plans/{plan}", "Kirim pesan", "Buat versi baru"),
			sight(EMPLOYEE, "/plans/{plan}/print"),
			sight(LURAH, "/plans/{draft}/edit", "Ajukan rencana"),
			sight(HR, "/reports"),
			sight(EMPLOYEE, "/reports"),
			sight(EMPLOYEE, "/reports/{report}", "Kirim laporan"),
			sight(EMPLOYEE, "/reports/{handed}"),
			sight(LURAH, "/reports/{handed}/items/{measured}/visits"),
			sight(LURAH, "/reports/{handed}", "Kembalikan dengan alasan ini"),
			sight(EMPLOYEE, "/reports/{handed}/receipt"),
			sight(LURAH, "/reports/{handed}/messages", "Kirim pesan"),
			sight(EMPLOYEE, "/reports/{report}/items/{origin}/evidence", "Tambahkan berkas", "Tambahkan tautan"),
			sight(LURAH, "/assessments"),
			sight(LURAH, "/assessments?period={released}"),
			sight(LURAH, "/assessments/{handed}", "Simpan dan lihat saran"),
			sight(LURAH, "/assessments/{claimed}"),
			sight(LURAH, "/assessments/{claimed}/innovation", "Ajukan kepada atasan saya"),
			sight(LURAH, "/results/{totalled}"),
			sight(LURAH, "/results/{totalled}/viewpoints"),
			sight(LURAH, "/results/{totalled}/print"),
			sight(HR, "/periods/{computed}/results"),
			sight(HR, "/periods/{calibrated}/calibration"),
			sight(HR, "/periods/{period}/calibration"),
			sight(LURAH, "/periods/{calibrated}/calibration"),
			sight(HR, "/periods/{calibrated}/calibration/people"),
			sight(LURAH, "/periods/{calibrated}/calibration/people?predicate=POOR"),
			sight(LURAH, "/periods/{calibrated}/calibration/team"),
			sight(EMPLOYEE, "/periods/{calibrated}/calibration/team"),
			sight(LURAH, "/periods/{calibrated}/calibration/sessions/new?unit={unit}", "Simpan catatan"),
			sight(LURAH, "/results/{judged}/adjustments", "Ajukan kepada atasan penilai"),
			sight(LURAH, "/results/{unheard}/adjustments", "Sampaikan pendapat"),
			sight(HR, "/results/{disputed}/adjustments"),
			sight(HR, "/results/{adjusted}"),
			sight(LURAH, "/assessments/{rated}", "Tetapkan rating"),
			sight(LURAH, "/assessments/{decided}"),
			sight(HR, "/results"),
			sight(EMPLOYEE, "/results"),
			sight(LURAH, "/results/of/{employee}"),
			sight(LURAH, "/results/of/{employee}/history"),
			sight(EMPLOYEE, "/results/of/{employee}/history"),
			sight(HR, "/results/of/{employee}/history?length=YEAR"),
			sight(HR, "/results/of/{veteran}/history"),
			sight(LURAH, "/results/{result}"),
			sight(EMPLOYEE, "/results/{result}", "Saya sudah membaca"),
			sight(EMPLOYEE, "/results/{result}/print"),
			sight(EMPLOYEE, "/results/{weakResult}/actions"),
			sight(LURAH, "/results/{result}/actions"),
			sight(LURAH, "/results/{weakResult}/actions"),
			sight(LURAH, "/results/{weakResult}/actions/new", "Simpan tindak lanjut"),
			sight(HR, "/actions"),
			sight(EMPLOYEE, "/actions?show=OVERDUE"),
			sight(LURAH, "/actions/{action}", "Simpan catatan", "Tandai selesai", "Batalkan dengan alasan ini"),
			sight(EMPLOYEE, "/actions/{ended}"),
			sight(EMPLOYEE, "/actions/{talked}"),
			sight(HR, "/actions/{talked}"),
			sight(LURAH, "/results/{weakResult}/practice", "Muat di pustaka"),
			sight(EMPLOYEE, "/practices"),
			sight(HR, "/practices?q=tidak-ada"),
			sight(EMPLOYEE, "/practices/{practice}"),
			sight(HR, "/practices/{named}"),
			sight(LURAH, "/actions/{training}", "Ikutkan"),
			sight(EMPLOYEE, "/workshops"),
			sight(HR, "/workshops?show=PAST"),
			sight(LURAH, "/workshops/{begun}"),
			sight(LURAH, "/workshops/{later}"),
			sight(EMPLOYEE, "/workshops/{later}"),
			sight(LURAH, "/workshops/new", "Umumkan"),
			sight(LURAH, "/workshops/{later}/edit", "Simpan perubahan"),
			sight(HR, "/services"),
			sight(HR, "/services?q=tidak-ada"),
			sight(HR, "/services/new", "Tambah tahap", "Tambah pelayanan"),
			sight(HR, "/services/import", "Periksa berkas"),
			sight(HR, "/services/{service}"),
			sight(HR, "/services/{service}/edit", "Simpan perubahan"),
			sight(OFFICER, "/services/{service}"),
			sight(HR, "/units/{unit}/services"),
			sight(HR, "/units/{neighbour}/services"),
			sight(HR, "/units/{unit}/service-points/new", "Tambah titik layanan"),
			sight(HR, "/service-points/{point}/edit", "Simpan perubahan"),
			sight(HR, "/service-points/{point}/kiosk"),
			sight(NOBODY, "/u/{unitCode}"),
			sight(NOBODY, "/p/{pointCode}"),
			sight(NOBODY, "/p/{pointCode}/rate", "Kirim penilaian"),
			sight(NOBODY, "/p/{pointCode}/rate/thanks"),
			sight(NOBODY, "/k/{kiosk}"),
			sight(NOBODY, "/k/{kiosk}/r/{code}", "Kirim penilaian"),
			sight(NOBODY, "/k/{kiosk}/thanks"),
			sight(NOBODY, "/k/{kiosk}/rate", "Kirim penilaian"),
			sight(NOBODY, "/k/{kiosk}/rate/thanks"),
			sight(NOBODY, "/u/{unitCode}/c", "Kirim"),
			sight(HR, "/complaints"),
			sight(LURAH, "/complaints?show=OVERDUE"),
			sight(LURAH, "/complaints/{complaint}", "Catat langkah", "Tolak dengan alasan ini",
					"Catat pemeriksaan lapangan"),
			sight(LURAH, "/complaints/{processed}", "Kirim jawaban"),
			sight(LURAH, "/complaints/{answered}"),
			sight(LURAH, "/complaints/{praised}/praise", "Sampaikan pujian"),
			sight(HR, "/complaints/{praised}/praise?q=tidak-ada"),
			sight(LURAH, "/complaints/{answered}/publication", "Simpan versi umum"),
			sight(HR, "/complaints/{prepared}/publication"),
			sight(HR, "/complaints/{published}/publication"),
			sight(HR, "/complaints/publications"),
			sight(NOBODY, "/u/{unitCode}/a"),
			sight(EMPLOYEE, "/praise"),
			sight(NEWCOMER, "/praise"),
			sight(NOBODY, "/c/{answeredCode}"),
			sight(NOBODY, "/c"),
			sight(NOBODY, "/c/{followUp}"),
			sight(HR, "/visits/import", "Periksa berkas"),
			sight(HR, "/visits/import/{visitImport}"),
			sight(HR, "/visits/import/{checkedVisits}"),
			sight(OFFICER, "/visits"),
			sight(OFFICER, "/visits/new", "Daftarkan dan cetak slip"),
			sight(OFFICER, "/visits/{visit}", "Hentikan waktu", "Catat satu perbaikan", "Simpan kontak"),
			sight(OFFICER, "/visits/{contacted}", "Tampilkan kontak"),
			sight(OFFICER, "/visits/{staged}"),
			sight(OFFICER, "/visits?show=DONE"),
			sight(OFFICER, "/visits/figures"),
			sight(OFFICER, "/visits/figures?month=2026-09"),
			sight(OFFICER, "/visits/figures/{figure}?month=2026-09"),
			sight(OFFICER, "/visits/figures/{figure}?month=2026-08"),
			sight(OFFICER, "/visits/{visit}/slip"),
			sight(NOBODY, "/r"),
			sight(NOBODY, "/r/{code}", "Kirim penilaian"),
			sight(NOBODY, "/r/thanks"),
			sight(LURAH, "/units/{unit}/satisfaction", "Tampilkan"),
			sight(LURAH, "/units/{neighbour}/satisfaction"),
			sight(LURAH, "/units/{unit}/satisfaction?from=2026-09&until=2026-09"),
			sight(HR, "/units/{unit}/satisfaction/follow-up"),
			sight(LURAH, "/units/{unit}/satisfaction/follow-up?from=2026-09&until=2026-09"),
			sight(LURAH, "/units/{neighbour}/satisfaction/follow-up"),
			sight(LURAH, "/units/{unit}/satisfaction/follow-up/{weak}", "Simpan rencana"),
			sight(HR, "/satisfaction", "Tampilkan"),
			sight(HR, "/satisfaction/comments"),
			sight(HR, "/satisfaction/comments/{comment}", "Simpan keputusan"),
			sight(LURAH, "/units/{unit}/comments"),
			sight(LURAH, "/units/{neighbour}/comments"),
			sight(HR, "/satisfaction/weakest", "Tampilkan"),
			sight(HR, "/satisfaction/import", "Periksa berkas"),
			sight(HR, "/satisfaction/paper", "Lanjut"),
			sight(HR, "/satisfaction/paper/{unit}", "Simpan formulir"),
			sight(HR, "/satisfaction/bursts"),
			sight(HR, "/satisfaction/bursts/{burst}", "Usulkan dikesampingkan"),
			sight(HR, "/satisfaction/bursts/{proposed}"),
			sight(HR, "/satisfaction/bursts/{setAside}"),
			sight(HR, "/satisfaction/turned-away"),
			sight(NEWCOMER, "/"),
			sight(NEWCOMER, "/plans"),
			sight(NEWCOMER, "/reports"),
			sight(NEWCOMER, "/assessments"),
			sight(NEWCOMER, "/results"),
			sight(NEWCOMER, "/actions"),
			sight(NEWCOMER, "/visits")
			// @formatter:on
	);

	/**
	 * What only {@code FirstSetupTests} and the journeys of an ended session and of the
	 * whole loop see; files.
	 */
	private static final Set<String> NOT_HERE = Set.of("/setup", "/unsaved", "/agency/logo", "/favicon.ico",
			"/periods/{period}/progress.csv", "/calendar.ics", "/results/{result}.csv",
			"/results/of/{employee}/history.csv", "/units/{unit}/satisfaction.csv",
			"/units/{unit}/satisfaction/report.pdf", "/satisfaction/answers.csv", "/reports/{report}/evidence/{piece}",
			"/service-points/{point}/poster.pdf", "/satisfaction/paper/{unit}/form.pdf");

	/** Forms that come back with messages, but not here. */
	private static final Set<String> FORMS_NOT_HERE = Set.of(
			// FirstSetupTests
			"/setup",
			// the list of plans says it already to those without a position
			"/plans",
			// whoever stands above the appraiser is not among the visitors:
			// TotalPoliciesTests
			"/assessments/{claimed}/innovation/refuse", "/adjustments/{adjustment}/refuse",
			// the same page as with its other buttons
			"/plans/{plan}", "/plans/{plan}/spread", "/plans/{plan}/add-row", "/plans/{plan}/remove-row",
			"/templates/{template}", "/templates/{template}/spread", "/templates/{template}/remove-row",
			"/reports/{report}", "/accounts/renew", "/services/add-stage", "/services/remove-stage",
			"/services/{service}/add-stage", "/services/{service}/remove-stage");

	/** Lines are empty, texts are too long, numbers are none, and months long ago. */
	private static final String SPOILT = """
			() => {
				document.querySelectorAll('main form :is(input, select, textarea):not([type=hidden])').forEach((field) => {
					if (['checkbox', 'radio'].includes(field.type)) {
						field.checked = false;
					} else {
						field.value = (field.inputMode === 'decimal') ? '٣' : (field.type === 'month') ? '1000-01'
							: (field.tagName === 'TEXTAREA') ? 'x'.repeat(4001) : '';
					}
				});
			}""";

	/** Everything is open, and the browser lets every form go. */
	private static final String UNFOLDED = """
			() => {
				document.querySelectorAll('main details').forEach((details) => { details.open = true; });
				document.querySelectorAll('form').forEach((form) => { form.noValidate = true; });
			}""";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping router;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Exhibits exhibits;

	@Autowired
	private People people;

	private final Map<Who, Visitor> visitors = new EnumMap<>(Who.class);

	private Map<String, Object> objects;

	/** Routes that answered a form with its messages. */
	private final Set<String> refused = new TreeSet<>();

	private Organisation org;

	@BeforeAll
	void makeObjects() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.objects = this.exhibits.of(this.org);
	}

	@TestFactory
	Stream<DynamicTest> nobodyIsShutOut(Browser browser) {
		Stream<DynamicTest> sights = SIGHTS.stream()
			.map((sight) -> DynamicTest.dynamicTest(sight.toString(), () -> look(sight, browser)));
		return Stream.concat(sights,
				Stream.of(DynamicTest.dynamicTest("every form came back with messages", this::seesEveryFormRefused)));
	}

	private void seesEveryFormRefused() {
		Set<String> forms = forms();
		forms.removeAll(FORMS_NOT_HERE.stream().map(PagesTests::shape).toList());
		assertThat(this.refused).containsAll(forms);
	}

	@Test
	void whoeverIsShutOutIsNoticed(Browser browser) {
		Visitor visitor = browser.visitor(JavaScript.ON).opens("/login");
		visitor.page().evaluate("() => document.querySelector('label').remove()");
		visitor.page().evaluate("() => document.querySelector('h1').style.width = '3000px'");
		visitor.page().evaluate("() => { document.querySelector('h1').id = 'main'; }");
		visitor.page().evaluate("""
				() => {
					const script = document.createElement('script');
					script.textContent = 'inline';
					document.body.append(script);
				}""");
		assertThat(visitor.violations()).anySatisfy((found) -> assertThat(found).contains("Content Security Policy"))
			.anySatisfy((found) -> assertThat(found).startsWith("label (critical)"))
			.contains("more than one #main", "scrolls sideways");
	}

	@Test
	void everyPageIsLookedAt() {
		assertThat(pages()).isEqualTo(seen(SIGHTS));
	}

	@Test
	void aPageThatNobodyLooksAtIsMissed() {
		List<Sight> withoutOne = SIGHTS.stream().filter((sight) -> !sight.route().equals("/units")).toList();
		assertThat(pages()).isNotEqualTo(seen(withoutOne));
	}

	private void look(Sight sight, Browser browser) {
		Visitor visitor = this.visitors.computeIfAbsent(sight.who(), (who) -> enter(who, browser));
		String address = sight.address(this.objects);
		visitor.takes(Screen.DESK).opens(address);
		assertThat(visitor.path()).isEqualTo(shown(address));
		if (visitor.page().locator("main details:not([open])").count() > 0) {
			visitor.seesNoViolations();
		}
		visitor.page().evaluate(UNFOLDED);
		sight.screens().forEach((screen) -> visitor.takes(screen).seesNoViolations());
		for (String button : sight.buttons()) {
			visitor.page().evaluate(UNFOLDED);
			visitor.page().evaluate(SPOILT);
			visitor.takes(Screen.DESK).presses(button);
			sight.screens().forEach((screen) -> visitor.takes(screen).seesNoViolations());
		}
	}

	/** A kiosk leaves no way back: whatever it shows has the address of its start. */
	private static String shown(String address) {
		return address.replaceFirst("^(/k/[^/]+)/.*", "$1");
	}

	private Visitor enter(Who who, Browser browser) {
		Visitor visitor = seat(who, browser);
		visitor.page().onResponse(this::noteRefusal);
		return visitor;
	}

	private Visitor seat(Who who, Browser browser) {
		return switch (who) {
			case NOBODY -> browser.visitor(JavaScript.ON);
			case HR -> browser.visitor(JavaScript.ON, this.people.hr());
			case EMPLOYEE -> browser.visitor(JavaScript.ON, this.people.employee(this.org.employee()));
			case LURAH -> browser.visitor(JavaScript.ON, this.people.employee(this.org.lurah()));
			case OFFICER -> browser.visitor(JavaScript.ON, this.people.officer(this.org.stranger()));
			case NEWCOMER -> browser.visitor(JavaScript.ON, this.people.officer(newcomer()));
		};
	}

	private EmployeeId newcomer() {
		return (EmployeeId) Objects.requireNonNull(this.objects.get("newcomer"));
	}

	private void noteRefusal(Response response) {
		if (response.status() == 422) {
			String path = URI.create(response.url()).getPath();
			for (Object object : this.objects.values()) {
				path = path.replace(object.toString(), "{}");
			}
			this.refused.add(path);
		}
	}

	/** What takes a form and answers with a page. */
	private Set<String> forms() {
		Set<String> forms = new TreeSet<>();
		this.router.getHandlerMethods().forEach((mapping, handler) -> {
			boolean form = Stream.of(handler.getMethodParameters())
				.anyMatch((parameter) -> parameter.hasParameterAnnotation(ModelAttribute.class));
			if (form && handler.getReturnType().getParameterType() != ResponseEntity.class) {
				mapping.getPatternValues().forEach((path) -> forms.add(shape(path)));
			}
		});
		return forms;
	}

	private Set<String> pages() {
		return this.router.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.map(PagesTests::shape)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> seen(List<Sight> sights) {
		return Stream.concat(NOT_HERE.stream(), sights.stream().map(Sight::route))
			.map(PagesTests::shape)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** A path with every variable written as {@code {}}. */
	private static String shape(String path) {
		return path.replaceAll("\\{[^}]*}", "{}");
	}

}
