package id.timbang.journey;

import id.timbang.TestAgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class SignInJourneyTests {

	@Autowired
	private TestAgency agency;

	@Autowired
	private People people;

	@BeforeEach
	void setUp() {
		this.agency.setUp();
	}

	@ParameterizedTest
	@EnumSource
	void aWrongPasswordAndThenTheRightOne(JavaScript script, Browser browser) {
		People.Person hr = this.people.hr();
		Visitor visitor = browser.visitor(script);
		visitor.opens("/employees")
			.isAt("Masuk")
			.fills("Nama pengguna", hr.username())
			.fills("Kata sandi", "salah-ketik")
			.presses("Masuk")
			.isAt("Masuk")
			.isTold("Nama pengguna atau kata sandi tidak cocok.")
			.seesNoViolations();
		visitor.fills("Nama pengguna", hr.username())
			.fills("Kata sandi", hr.password())
			.presses("Masuk")
			.isAt("Pegawai")
			.seesNoViolations();
	}

}
