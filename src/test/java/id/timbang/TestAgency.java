package id.timbang;

import java.net.URI;
import java.time.Duration;

import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;
import id.timbang.agency.Characteristic;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * The agency of all tests.
 */
@Component
public class TestAgency {

	private final AgencyService agency;

	TestAgency(AgencyService agency) {
		this.agency = agency;
	}

	/** Sets it up unless that was done. */
	public void setUp() {
		if (this.agency.profile().isEmpty()) {
			this.agency.setUp(new AgencyProfile("Instansi Uji", AgencyProfile.ZONES.get(0),
					URI.create("http://localhost"), Duration.ZERO, false));
		}
	}

	/** By what the next release tells respondents apart. */
	public void tellRespondentsApart(@Nullable Characteristic characteristic) {
		this.agency.tellRespondentsApart(HR, this.agency.page(HR).version(), characteristic);
	}

}
