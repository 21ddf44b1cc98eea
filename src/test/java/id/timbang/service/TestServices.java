package id.timbang.service;

import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.personnel.UnitType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Services for tests.
 */
@Component
public class TestServices {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final ServiceCatalogue catalogue;

	private @Nullable ServiceId usual;

	TestServices(ServiceCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** A new service of some kind of unit, quarter of an hour long. */
	public ServiceId add(UnitType type) {
		int number = NUMBER.incrementAndGet();
		return this.catalogue.add(HR, new NewService("UJI-" + number, "Layanan Uji " + number, type,
				new ServiceStandard(15, ServiceStandard.Unit.MINUTES), 0, "KTP-el"));
	}

	/** The same service of every kelurahan. */
	public synchronized ServiceId usual() {
		ServiceId known = this.usual;
		if (known == null) {
			known = add(UnitType.KELURAHAN);
			this.usual = known;
		}
		return known;
	}

}
