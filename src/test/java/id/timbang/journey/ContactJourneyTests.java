package id.timbang.journey;

import id.timbang.TestAgency;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.visit.TestVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A citizen leaves a number, is called, and wants it to be forgotten.
 */
@JourneyTest
class ContactJourneyTests {

	private static final String FIELD = "Kontak untuk kabar hasil (nomor telepon atau surel)";

	@Autowired
	private TestAgency agency;

	@Autowired
	private People people;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestVisits visits;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.visits.usual();
		this.org = this.organisations.kecamatan();
	}

	@ParameterizedTest
	@EnumSource
	void anOfficerAsksUsesAndForgetsAContact(JavaScript script, Browser browser) {
		Visitor officer = browser.visitor(script, this.people.officer(this.org.employee()));
		officer.opens("/visits/new")
			.ticks("Layanan Uji")
			.fills(FIELD, "0812-3456-7890")
			.presses("Daftarkan dan cetak slip")
			.isTold("Centang bila warga setuju")
			.finds(FIELD, "0812-3456-7890")
			.seesNoViolations();
		officer.takes(Screen.PHONE)
			.ticks("Warga setuju")
			.presses("Daftarkan dan cetak slip")
			.isAt("Slip kunjungan 1")
			.reads("Kontak Anda disimpan untuk mengabarkan hasil")
			.seesNoViolations();
		String visit = officer.path().replace("/slip", "");
		officer.opens(visit).reads("Tersimpan").presses("Tampilkan kontak").reads("081234567890").seesNoViolations();
		officer.opens(visit);
		assertThat(officer.page().content()).doesNotContain("081234567890");
		officer
			.unfolds("Ganti kontak",
					(form) -> form.fills(FIELD, "nama@contoh.id").ticks("Warga setuju").presses("Simpan kontak"))
			.reads("Kontak warga sudah disimpan")
			.presses("Tampilkan kontak")
			.reads("nama@contoh.id")
			.presses("Hapus kontak")
			.reads("Kontak warga sudah dihapus", "Tidak ada kontak yang tersimpan")
			.seesNoViolations();
		browser.visitor(script, this.people.officer(this.org.stranger())).isKeptOutOf(visit);
	}

}
