package id.timbang.journey;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import id.timbang.TestAgency;
import id.timbang.indicator.Catalogue;
import id.timbang.indicator.Recipient;
import id.timbang.indicator.TemplateId;
import id.timbang.indicator.TemplateService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session that ends while somebody types takes nothing along, and does nothing by
 * itself.
 */
@JourneyTest
class ExpiredSessionJourneyTests {

	private static final String NOTICE = "Isian Anda dibawa kembali dan belum disimpan.";

	@Autowired
	private TestAgency agency;

	@Autowired
	private People people;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private TemplateService templates;

	private Organisation org;

	private People.Person hr;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.hr = this.people.hr();
	}

	@ParameterizedTest
	@EnumSource
	void theFormComesBackFilledAndUnsaved(JavaScript script, Browser browser) {
		String name = "Seksi \"Uji\" & <b> " + this.org.mark();
		Visitor visitor = browser.visitor(script, this.hr).opens("/units/new");
		visitor.fills("Kode", this.org.mark() + "-Z").fills("Nama unit", name).chooses("Jenis unit", "Seksi");
		endSession(visitor);
		visitor.presses("Tambah unit").isAt("Masuk").reads("belum disimpan").seesNoViolations();
		visitor.fills("Nama pengguna", this.hr.username()).fills("Kata sandi", "salah-ketik").presses("Masuk");
		visitor.isTold("tidak cocok");
		signIn(visitor, this.hr);
		visitor.isTold(NOTICE).finds("Kode", this.org.mark() + "-Z").finds("Nama unit", name);
		visitor.seesNoViolations();
		assertThat(browser.visitor(script, this.hr).opens("/units").page().content())
			.doesNotContain("&gt; " + this.org.mark());
		visitor.presses("Tambah unit").reads("Unit sudah ditambahkan", name);
	}

	@Test
	void soDoTheRowsOfATemplate(Browser browser) {
		TemplateId template = this.templates.begin(Organisations.HR, Recipient.position(this.org.position()));
		this.templates.save(Organisations.HR, template, 0,
				List.of(Catalogue.row(this.catalogue.activeVersion(Catalogue.quantity("Angka")), "90", "10")));
		Visitor visitor = browser.visitor(JavaScript.OFF, this.hr).opens("/templates/" + template + "/edit");
		visitor.fills("Rencana hasil kerja", "Terlayaninya warga").fills("Bobot", "100").ticks("Tambahan");
		endSession(visitor);
		visitor.presses("Aktifkan templat");
		signIn(visitor, this.hr);
		visitor.isTold(NOTICE)
			.finds("Rencana hasil kerja", "Terlayaninya warga")
			.finds("Bobot", "100")
			.ticks("Utama")
			.presses("Aktifkan templat")
			.reads("Templat berlaku mulai sekarang");
	}

	@Test
	void aFormWithMessagesIsListedAndSentAgain(Browser browser) {
		Visitor visitor = browser.visitor(JavaScript.ON, this.hr).opens("/units/new");
		visitor.fills("Nama unit", "Seksi Kedua").chooses("Jenis unit", "Seksi").presses("Tambah unit");
		visitor.isTold("Tulis kodenya");
		endSession(visitor);
		visitor.presses("Tambah unit");
		signIn(visitor, this.hr);
		visitor.isAt("Isian yang belum tersimpan").reads("Seksi Kedua").seesNoViolations();
		visitor.presses("Kirim sekarang").isTold("Tulis kodenya").finds("Nama unit", "Seksi Kedua");
	}

	@Test
	void nobodyElseGetsIt(Browser browser) {
		Visitor visitor = browser.visitor(JavaScript.ON, this.hr)
			.opens("/units/new")
			.fills("Nama unit", "Seksi Rahasia");
		endSession(visitor);
		visitor.presses("Tambah unit");
		signIn(visitor, this.people.hr());
		visitor.reads("menunggu Anda");
		visitor.opens("/unsaved").reads("menunggu Anda");
		assertThat(visitor.opens("/units/new?unsaved").page().content()).doesNotContain("Seksi Rahasia");
	}

	private static void signIn(Visitor visitor, People.Person person) {
		visitor.fills("Nama pengguna", person.username()).fills("Kata sandi", person.password()).presses("Masuk");
	}

	private static void endSession(Visitor visitor) {
		visitor.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
	}

}
