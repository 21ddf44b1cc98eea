package id.timbang.journey;

import id.timbang.TestAgency;
import id.timbang.period.PeriodId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.rater.TestRaters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * An appraiser looks at proposals, and a colleague answers on a phone, makes mistakes,
 * mends them and goes on to the next person.
 */
@JourneyTest
class RaterJourneyTests {

	private static final String[] VALUES = { "1. Berorientasi Pelayanan", "2. Akuntabel", "3. Kompeten", "4. Harmonis",
			"5. Loyal", "6. Adaptif", "7. Kolaboratif" };

	@Autowired
	private TestAgency agency;

	@Autowired
	private People people;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestRaters raters;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@ParameterizedTest
	@EnumSource
	void colleaguesAreChosenAndAnswerOnAPhone(JavaScript script, Browser browser) {
		PeriodId period = this.raters.begun(2649, (script == JavaScript.ON) ? 1 : 2);
		this.raters.propose(period, this.org.employee(), this.org.colleague());
		this.raters.ask(period, this.org.otherLurah(), this.org.colleague());
		browser.visitor(script, this.people.employee(this.org.lurah()))
			.opens("/")
			.follows("Periksa 1 usulan penilai")
			.isAt("Penilai lain")
			.opens("/raters/" + period + "/" + this.org.employee())
			.presses("Setujui 1 usulan")
			.reads("1 usulan disetujui", "Diundang")
			.seesNoViolations();
		Visitor rater = browser.visitor(script, this.people.employee(this.org.colleague())).takes(Screen.PHONE);
		rater.opens("/")
			.follows("Beri umpan balik untuk 2 orang")
			.reads("0 dari 2 selesai.")
			.follows("Mulai")
			.isAt("Lurah Lain " + this.org.mark());
		for (String value : VALUES) {
			rater.within(value, (group) -> group.ticks("4. Sesuai ekspektasi"));
		}
		rater.within(VALUES[1], (group) -> group.ticks("5. Di atas ekspektasi"))
			.fills("Saran atau penghargaan", "Selalu siap membantu.")
			.presses("Kirim jawaban")
			.isTold("2. Akuntabel: Tulis apa yang Anda lihat, paling sedikit 20 huruf.")
			.finds("Saran atau penghargaan", "Selalu siap membantu.")
			.seesNoViolations();
		rater.page().locator("[id='values[1].reason']").fill("Berkas lengkap dan rapi setiap kali.");
		rater.presses("Kirim jawaban")
			.reads("Jawaban terkirim.")
			.isAt("Pegawai " + this.org.mark())
			.reads("2 dari 2", "1 terkirim")
			.unfolds("Tidak dapat menjawab tentang orang ini?",
					(form) -> form.ticks("Ada hubungan keluarga").presses("Nyatakan tidak bersedia"))
			.isAt("Umpan balik rekan")
			.reads("Anda tidak diminta lagi", "1 dari 1 selesai.")
			.seesNoViolations();
		rater.isKeptOutOf("/feedback-requests/" + period + "/" + this.org.employee());
	}

}
