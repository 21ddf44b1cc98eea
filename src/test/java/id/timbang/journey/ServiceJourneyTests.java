package id.timbang.journey;

import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.TestAgency;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class ServiceJourneyTests {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	private TestAgency agency;

	@Autowired
	private People people;

	@Autowired
	private Organisations organisations;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@ParameterizedTest
	@EnumSource
	void hrOffersAServiceAndACitizenReadsWhatIsPromised(JavaScript script, Browser browser) {
		Visitor hr = browser.visitor(script, this.people.hr());
		String name = "Surat Keterangan Jalan " + NUMBER.incrementAndGet();
		hr.opens("/services").follows("Tambah pelayanan");
		hr.fills("Kode", "JALAN-" + NUMBER.get())
			.fills("Nama pelayanan", name)
			.chooses("Jenis unit yang melayani", "Kelurahan")
			.fills("Jangka waktu", "15")
			.chooses("Satuan waktu", "menit")
			.fills("Persyaratan", "Surat pengantar RT/RW\nKTP-el")
			.presses("Tambah tahap");
		hr.within("Tahap 1", (row) -> row.fills("Nama tahap", "Penerimaan").fills("Lama", "3,5"))
			.presses("Tambah tahap");
		hr.within("Tahap 2", (row) -> row.fills("Nama tahap", "Pengesahan").fills("Lama", "11"))
			.presses("Tambah pelayanan")
			.isTold("Jumlah tahap 14,5, kurang 0,5 dari jangka waktu 15")
			.within("Tahap 2", (row) -> row.finds("Nama tahap", "Pengesahan").fills("Lama", "11,5"))
			.seesNoViolations();
		hr.presses("Tambah pelayanan").isAt(name).reads("15 menit", "Penerimaan", "3,5 menit", "Pengesahan");

		Visitor citizen = browser.visitor(script);
		citizen.takes(Screen.PHONE)
			.opens("/u/" + this.org.mark() + "-A")
			.unfolds(name, (service) -> service.reads("Surat pengantar RT/RW", "Penerimaan: 3,5 menit"))
			.seesNoViolations();
		citizen.follows("Saya punya kode penilaian").isAt("Masukkan kode dari slip Anda");
	}

}
