package id.timbang.agency;

import java.net.URI;
import java.util.Optional;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * What is printed for citizens leads to an address of the tests' own, unless it is
 * withheld.
 */
@Component
@Primary
public class TestAddress extends PublicAddress {

	/** Where slips and posters lead. */
	public static final String ADDRESS = "https://timbang.uji.example";

	private boolean withheld;

	TestAddress(AgencyService agency) {
		super(ADDRESS, agency);
	}

	@Override
	public Optional<URI> find() {
		return this.withheld ? Optional.empty() : super.find();
	}

	/** Nobody has said how citizens reach the installation, while this runs. */
	public void withoutAddress(Runnable work) {
		this.withheld = true;
		try {
			work.run();
		}
		finally {
			this.withheld = false;
		}
	}

}
