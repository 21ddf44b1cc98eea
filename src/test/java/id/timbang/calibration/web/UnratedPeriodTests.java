package id.timbang.calibration.web;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.calibration.TestCalibrations;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A period in which nobody reported and nobody rated: HR is told before the assessment
 * ends, nothing is made up, and every page that compares people says that there is
 * nothing to compare.
 */
@ApplicationTest
class UnratedPeriodTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestCalibrations calibrations;

	@Autowired
	private Periods periods;

	@Test
	void isToldComparedAndReleasedWithoutAFigure() {
		this.agency.setUp();
		Organisation here = this.organisations.kecamatan();
		RequestPostProcessor hr = TestUsers.as(Organisations.HR);
		RequestPostProcessor camat = TestUsers.as(Organisations.actor(here.camat()));
		PeriodId period = this.calibrations.unrated(here);
		assertThat(main("/periods/" + period + "/phase?next=CALIBRATION", hr)).contains("2 penilaian belum lengkap");
		this.periods.moveTo(period, Phase.CALIBRATION);
		assertThat(main("/periods/" + period + "/results", hr))
			.contains("Rating ditetapkan 0 Menunggu penilai 0 Belum dapat dihitung 2");
		assertThat(main("/periods/" + period + "/calibration", camat)).contains("Belum ditetapkan 2",
				"Belum cukup pegawai yang juga dilihat rekan kerja atau bawahan");
		assertThat(main("/periods/" + period + "/organisations", camat)).contains("Menunggu Anda");
		String sheet = "/results/" + this.calibrations.sheetOf(here.employee(), period);
		assertThat(main(sheet + "/adjustments", camat)).contains("belum ada yang dapat disesuaikan");
		assertThat(main("/periods/" + period + "/phase?next=RELEASED", hr))
			.contains("2 pegawai belum dapat dihitung dan diumumkan tanpa predikat");
		this.periods.moveTo(period, Phase.RELEASED);
		RequestPostProcessor employee = TestUsers.as(Organisations.actor(here.employee()));
		assertThat(main(sheet, employee)).contains("Predikat kinerja Belum dapat dihitung",
				"“Jumlah layanan” belum diperiksa pejabat penilai",
				"Perilaku kerja: baru 0 dari 7 nilai yang diberi tingkat");
		assertThat(main(sheet + "/viewpoints", employee)).contains("Belum ada pandangan lain");
		assertThat(main("/results", employee)).contains("Belum ada predikat");
	}

	private String main(String path, RequestPostProcessor who) {
		MvcTestResult answer = this.mvc.get().uri(path).with(who).exchange();
		assertThat(answer).as(path).hasStatusOk();
		return TestPages.document(answer).select("main").text();
	}

}
