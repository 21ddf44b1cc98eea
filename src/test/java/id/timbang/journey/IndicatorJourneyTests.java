package id.timbang.journey;

import id.timbang.TestAgency;
import id.timbang.indicator.Catalogue;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class IndicatorJourneyTests {

	@Autowired
	private TestAgency agency;

	@Autowired
	private People people;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Catalogue catalogue;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@ParameterizedTest
	@EnumSource
	void hrMakesAnIndicatorAndATemplateWithIt(JavaScript script, Browser browser) {
		Visitor hr = browser.visitor(script, this.people.hr());
		String code = Catalogue.nextCode();
		addIndicator(hr, code);
		this.catalogue.active(Catalogue.rubric("Pembinaan staf " + code));

		hr.opens("/templates").follows("Buat templat");
		hr.chooses("Untuk siapa templat ini?", "Jabatan " + this.org.mark()).presses("Lanjut ke isi templat");
		hr.chooses("Indikator", code + " Layanan tepat waktu").presses("Tambah baris").reads("Baris ditambahkan");
		addRow(hr, "Pembinaan staf " + code);
		hr.within("Baris 1",
				(row) -> row.fills("Rencana hasil kerja", "Terlayaninya warga")
					.fills("Target", "90")
					.fills("Bobot", "59,99"));
		hr.within("Baris 2", (row) -> row.fills("Rencana hasil kerja", "Terbinanya staf").fills("Bobot", "40"));
		hr.presses("Aktifkan templat")
			.isTold("Jumlah bobot 99,99. Tambahkan 0,01 supaya tepat 100,00.")
			.within("Baris 1", (row) -> row.finds("Bobot", "59,99").fills("Bobot", "60"))
			.seesNoViolations();
		hr.presses("Aktifkan templat").reads("Templat berlaku mulai sekarang", "60,00", "40,00").seesNoViolations();
	}

	private static void addIndicator(Visitor hr, String code) {
		hr.opens("/indicators").follows("Tambah indikator").ticks("Dengan angka").presses("Lanjut");
		hr.fills("Kode", code)
			.fills("Nama", "Layanan tepat waktu")
			.fills("Definisi dan cara menghitung", "Kunjungan tepat waktu dibagi semua kunjungan")
			.chooses("Untuk jabatan", "Pengawas")
			.chooses("Aspek", "Waktu")
			.chooses("Sumber data", "Laporan pegawai dengan bukti")
			.fills("Satuan", "%")
			.ticks("Makin tinggi makin baik")
			.fills("Target usulan", "90")
			.presses("Simpan sebagai draf");
		hr.isAt("Layanan tepat waktu").presses("Aktifkan").reads("Indikator berlaku mulai sekarang");
	}

	/** Its code is known to the catalogue alone. */
	private static void addRow(Visitor hr, String name) {
		hr.choosesEnding("Indikator", name).presses("Tambah baris");
	}

}
