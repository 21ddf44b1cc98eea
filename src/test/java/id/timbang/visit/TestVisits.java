package id.timbang.visit;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.agency.AgencyService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.UnitType;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Services and visits for tests. Slips lead to an address of the tests' own, unless it is
 * withheld.
 */
@Component
@Primary
public class TestVisits extends PublicAddress {

	/** Where slips lead. */
	public static final String ADDRESS = "https://timbang.uji.example";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final ServiceCatalogue catalogue;

	private final RatingCodes codes;

	/* which needs this address itself */
	private final ObjectProvider<VisitService> visits;

	private @Nullable ServiceId usual;

	private boolean withheld;

	TestVisits(AgencyService agency, ServiceCatalogue catalogue, RatingCodes codes,
			ObjectProvider<VisitService> visits) {
		super(ADDRESS, agency);
		this.catalogue = catalogue;
		this.codes = codes;
		this.visits = visits;
	}

	@Override
	Optional<URI> find() {
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

	/** A new service of some kind of unit, quarter of an hour long. */
	public ServiceId service(UnitType type) {
		int number = NUMBER.incrementAndGet();
		return this.catalogue.add(HR, new NewService("UJI-" + number, "Layanan Uji " + number, type,
				new ServiceStandard(15, ServiceStandard.Unit.MINUTES), 0, "KTP-el"));
	}

	/** The same service of every kelurahan. */
	public synchronized ServiceId usual() {
		ServiceId known = this.usual;
		if (known == null) {
			known = service(UnitType.KELURAHAN);
			this.usual = known;
		}
		return known;
	}

	/** An employee at the counter. */
	public static Actor officer(EmployeeId employee) {
		return Organisations.actor(employee, Role.COUNTER_OFFICER);
	}

	/** A visit of now, registered by somebody of a kelurahan. */
	public VisitId registered(EmployeeId officer) {
		return this.visits.getObject().register(officer(officer), new NewVisit(UUID.randomUUID(), usual(), null));
	}

	/** What stands on the slip. */
	public RatingCode codeOf(VisitId visit) {
		return this.codes.of(visit).orElseThrow();
	}

}
