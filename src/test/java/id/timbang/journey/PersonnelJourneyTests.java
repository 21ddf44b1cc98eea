package id.timbang.journey;

import id.timbang.TestAgency;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class PersonnelJourneyTests {

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
	void hrAddsAnEmployee(JavaScript script, Browser browser) {
		Visitor hr = browser.visitor(script, this.people.hr());
		hr.opens("/employees").follows("Tambah pegawai").isAt("Tambah pegawai");
		hr.fills("Nama lengkap dengan gelar", "Sekar Lestari, S.Sos.")
			.fills("NIP atau NI PPPK", "1990 1231")
			.fills("Golongan", "III/a")
			.chooses("Unit", "Unit " + this.org.mark() + "-A")
			.chooses("Jabatan", "Jabatan " + this.org.mark())
			.fills("Mulai bertugas", "2026-03-01")
			.presses("Tambah pegawai");
		hr.isTold("terdiri dari 18 angka").finds("Nama lengkap dengan gelar", "Sekar Lestari, S.Sos.");
		hr.seesNoViolations();
		hr.fills("NIP atau NI PPPK", Organisations.nextNip().digits()).presses("Tambah pegawai");
		hr.isAt("Sekar Lestari, S.Sos.").reads("Pegawai sudah ditambahkan", "Unit " + this.org.mark() + "-A");
		hr.seesNoViolations();
	}

}
