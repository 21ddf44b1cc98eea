package id.timbang.journey;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.options.SelectOption;
import id.timbang.TestAgency;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.scoring.ServiceElement;
import id.timbang.service.KioskService;
import id.timbang.service.PointKind;
import id.timbang.service.ServicePointService;
import id.timbang.visit.TestVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A tablet at a counter, and two citizens who know nothing of each other.
 */
@JourneyTest
class KioskJourneyTests {

	private static final String FIRST = "Kata warga pertama";

	private static final String START = "Masukkan kode dari slip Anda";

	private static final String THANKS = "Terima kasih, penilaian Anda sudah kami terima";

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestVisits visits;

	@Autowired
	private KioskService kiosks;

	@Autowired
	private ServicePointService points;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private String kiosk;

	private String code;

	@BeforeEach
	void standATabletAtTheCounter() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
		this.code = this.visits.codeOf(this.visits.registered(this.org.employee())).grouped();
		this.kiosk = "/k/"
				+ this.kiosks.give(HR, this.points.add(HR, this.org.kelurahan(), "Loket 1", PointKind.COUNTER), null)
					.text();
	}

	@ParameterizedTest
	@EnumSource
	void theSecondCitizenSeesNothingOfTheFirst(JavaScript script, Browser browser) {
		Visitor tablet = browser.visitor(script).takes(Screen.DESK);
		tablet.opens(this.kiosk).isAt(START).fills("Kode", this.code.toLowerCase(Locale.ROOT)).presses("Lanjut");
		tablet.isAt("Bagaimana layanan kami?").fills("Pujian atau kritik", FIRST).seesNoViolations();
		answer(tablet);
		tablet.presses("Kirim penilaian").isAt(THANKS).seesNoViolations();
		tablet.page().goBack();
		seesNothing(tablet);
		tablet.page().goBack();
		seesNothing(tablet);
		tablet.opens(this.kiosk).isAt(START).finds("Kode", "").follows("Nilai tanpa kode");
		seesNothing(tablet);
		tablet.finds("Pujian atau kritik", "");
		chooseService(tablet);
		answer(tablet);
		tablet.presses("Kirim penilaian").isAt(THANKS);
		assertThat(this.jdbc.sql("select source || walk_in from rating where unit_id = :unit order by 1")
			.param("unit", this.org.kelurahan().unitId())
			.query(String.class)
			.list()).isEqualTo(List.of("KIOSKfalse", "KIOSKtrue"));
	}

	@Test
	void whoLeavesIsForgottenAndWhoStaysIsAsked(Browser browser) {
		Visitor tablet = browser.visitor(JavaScript.ON).takes(Screen.DESK);
		tablet.page().clock().install();
		tablet.opens(this.kiosk).follows("Nilai tanpa kode").fills("Pujian atau kritik", FIRST);
		// the time of a page begins when its script has been read
		tablet.page().waitForLoadState();
		// that a field came into view is told a moment later, and counts as a touch
		tablet.page().waitForTimeout(500);
		tablet.page().clock().fastForward(105_000);
		tablet.isTold("Masih di sini?").seesNoViolations();
		tablet.page().locator("h1").click();
		assertThat(tablet.page().locator("#still")).isEmpty();
		tablet.finds("Pujian atau kritik", FIRST);
		tablet.page().clock().fastForward(125_000);
		tablet.isAt(START);
		tablet.page().goBack();
		seesNothing(tablet);
		tablet.opens(this.kiosk).fills("Kode", "7K4M");
		tablet.page().clock().fastForward(65_000);
		tablet.finds("Kode", "");
	}

	@Test
	void thanksEndByThemselves(Browser browser) {
		Visitor scripted = browser.visitor(JavaScript.ON);
		scripted.page().clock().install();
		scripted.opens(this.kiosk + "/thanks").isAt(THANKS);
		scripted.page().clock().fastForward(16_000);
		scripted.isAt(START);
		Visitor plain = browser.visitor(JavaScript.OFF);
		plain.opens(this.kiosk + "/rate").isAt("Bagaimana layanan kami?");
		assertThat(plain.page().locator("meta[http-equiv=refresh]")).hasAttribute("content", "300;url=" + this.kiosk);
		plain.opens(this.kiosk + "/thanks").isAt(THANKS).isAt(START);
	}

	private static void seesNothing(Visitor tablet) {
		assertThat(tablet.page().locator("h1")).isVisible();
		assertThat(tablet.page().content()).doesNotContain(FIRST);
		assertThat(tablet.page().locator("input:checked").count()).isZero();
	}

	private static void chooseService(Visitor tablet) {
		if (tablet.page().locator("#service").count() > 0) {
			tablet.page().locator("#service").selectOption(new SelectOption().setIndex(1));
		}
	}

	private static void answer(Visitor tablet) {
		for (int element = 0; element < ServiceElement.values().length; element++) {
			tablet.page().locator("main fieldset").nth(element).locator("label").nth(element % 4).click();
		}
	}

}
