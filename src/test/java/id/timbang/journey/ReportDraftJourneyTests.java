package id.timbang.journey;

import com.microsoft.playwright.BrowserContext;
import id.timbang.TestAgency;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.report.ReportDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * A report that is being written is not lost: the clock saves it, and a session that ends
 * gives it back.
 */
@JourneyTest
class ReportDraftJourneyTests {

	private static final String ACHIEVEMENTS = "Apa yang Anda capai selama periode ini?";

	private static final String IMPROVEMENTS = "Apa yang akan Anda perbaiki di periode berikutnya?";

	private static final int TWENTY_SECONDS = 20_000;

	@Autowired
	private TestAgency agency;

	@Autowired
	private People people;

	@Autowired
	private Organisations organisations;

	@Autowired
	private ReportDesk desk;

	private People.Person employee;

	private String report;

	@BeforeEach
	void beginAReport() {
		this.agency.setUp();
		Organisation org = this.organisations.kecamatan();
		this.employee = this.people.employee(org.employee());
		this.report = "/reports/" + this.desk.open(org).open();
	}

	@Test
	void theClockSavesWhatIsTyped(Browser browser) {
		Visitor visitor = writes(browser.visitor(JavaScript.ON, this.employee));
		passes(visitor);
		visitor.reads("Draf tersimpan pukul");
		visitor.fills(IMPROVEMENTS, "Menambah loket.");
		passes(visitor);
		visitor.opens(this.report)
			.finds(ACHIEVEMENTS, "Terlayaninya warga.")
			.finds(IMPROVEMENTS, "Menambah loket.")
			.reads("Terakhir disimpan");
	}

	@Test
	void aButtonGoesOnFromWhatTheClockSaved(Browser browser) {
		Visitor visitor = writes(browser.visitor(JavaScript.ON, this.employee));
		passes(visitor);
		visitor.fills(IMPROVEMENTS, "Menambah loket.")
			.presses("Simpan draf")
			.reads("Draf tersimpan.")
			.finds(IMPROVEMENTS, "Menambah loket.");
	}

	@Test
	void theClockSaysWhatItCannotSave(Browser browser) {
		Visitor visitor = writes(browser.visitor(JavaScript.ON, this.employee));
		visitor.unfolds("1. ", (item) -> item.fills("Realisasi", "seribu"));
		passes(visitor);
		visitor.reads("Belum tersimpan: ").opens(this.report).finds(ACHIEVEMENTS, "");
	}

	@Test
	void theClockSaysThatTheSessionHasEnded(Browser browser) {
		Visitor visitor = writes(browser.visitor(JavaScript.ON, this.employee));
		endSession(visitor);
		passes(visitor);
		visitor.reads("sesi Anda sudah berakhir").presses("Simpan draf");
		comesBack(visitor);
	}

	@ParameterizedTest
	@EnumSource
	void aSessionThatEndsGivesItBack(JavaScript script, Browser browser) {
		Visitor visitor = browser.visitor(script, this.employee)
			.opens(this.report)
			.fills(ACHIEVEMENTS, "Terlayaninya warga.");
		endSession(visitor);
		visitor.presses("Simpan draf");
		comesBack(visitor);
	}

	private void comesBack(Visitor visitor) {
		visitor.isAt("Masuk")
			.fills("Nama pengguna", this.employee.username())
			.fills("Kata sandi", this.employee.password())
			.presses("Masuk")
			.isTold("Isian Anda dibawa kembali dan belum disimpan.")
			.finds(ACHIEVEMENTS, "Terlayaninya warga.")
			.seesNoViolations()
			.presses("Simpan draf")
			.reads("Draf tersimpan.")
			.finds(ACHIEVEMENTS, "Terlayaninya warga.");
	}

	private Visitor writes(Visitor visitor) {
		visitor.page().clock().install();
		return visitor.opens(this.report).fills(ACHIEVEMENTS, "Terlayaninya warga.");
	}

	/** Until the script has had its answer. */
	private static void passes(Visitor visitor) {
		visitor.page().waitForResponse("**/draft", () -> visitor.page().clock().runFor(TWENTY_SECONDS));
	}

	private static void endSession(Visitor visitor) {
		visitor.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
	}

}
