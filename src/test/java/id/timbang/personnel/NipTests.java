package id.timbang.personnel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NipTests {

	@ParameterizedTest
	@CsvSource({ "200012312024121001, PNS", "196711101992031001, PNS", "198609262015051001, PNS",
			"200012312024211001, PPPK", "198402152023242039, PPPK" })
	void tellsTheTwoKindsApart(String digits, EmploymentType type) {
		assertThat(new Nip(digits).employmentType()).isEqualTo(type);
	}

	@ParameterizedTest
	@CsvSource({ "19701201200121001, NOT_18_DIGITS", "1986092620150510011, NOT_18_DIGITS",
			"19860926201505100A, NOT_18_DIGITS", "١٩٨٦٠٩٢٦٢٠١٥٠٥١٠٠١, NOT_18_DIGITS",
			"200013312024211001, NO_BIRTH_DATE", "198602302015051001, NO_BIRTH_DATE",
			"198609262015131001, NO_APPOINTMENT", "198609262015001001, NO_APPOINTMENT",
			"198609262015301001, NO_APPOINTMENT", "200012312024213001, NO_SEX", "198609262015050001, NO_SEX",
			"198609262015051000, NO_SEQUENCE", "198609262004081001, TOO_YOUNG" })
	void namesTheFirstFault(String digits, Nip.Fault fault) {
		assertThat(Nip.fault(digits)).contains(fault);
		assertThatIllegalArgumentException().isThrownBy(() -> new Nip(digits)).withMessage(fault.name());
	}

	@Test
	void admitsAnAppointmentAtEighteen() {
		assertThat(Nip.fault("198609262004101001")).isEmpty();
	}

	@Test
	void isReadWithSpacesAndPrintedInGroups() {
		Nip nip = new Nip(Nip.strip("19860926 201505 1 001"));
		assertThat(nip.grouped()).isEqualTo("19860926 201505 1 001");
		assertThat(nip.birthDate()).isEqualTo("1986-09-26");
	}

	@Test
	void hidesTheBirthDateInLists() {
		assertThat(new Nip("198609262015051001").masked()).isEqualTo("••••051001").doesNotContain("1986");
		assertThat(new Nip("198609262015051001")).hasToString("••••051001");
	}

}
