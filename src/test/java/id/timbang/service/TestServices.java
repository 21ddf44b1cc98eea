package id.timbang.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.personnel.UnitType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;

/**
 * Services for tests.
 */
@Component
public class TestServices {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final StandardService standards;

	private final ServiceCatalogue catalogue;

	private final TransactionTemplate transaction;

	private @Nullable ServiceId usual;

	TestServices(StandardService standards, ServiceCatalogue catalogue, TransactionTemplate transaction) {
		this.standards = standards;
		this.catalogue = catalogue;
		this.transaction = transaction;
	}

	/** A new service of some kind of unit, quarter of an hour long. */
	public ServiceId add(UnitType type) {
		return add(type, minutes(15));
	}

	/** A new service with this promise. */
	public ServiceId add(UnitType type, StandardDetails details) {
		int number = NUMBER.incrementAndGet();
		return this.standards.add(HR, new NewService("UJI-" + number, "Layanan Uji " + number, type, details));
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

	/** The code of a service. */
	public String codeOf(ServiceId service) {
		return this.standards.page(HR, service).code();
	}

	/** A new service that promises something else than it did to the first visit. */
	public ServiceId changed(UnitType type) {
		ServiceId id = add(type, minutes(15, stage("Penerimaan", "5"), stage("Pengesahan", "10")));
		this.transaction.executeWithoutResult((status) -> this.catalogue.promise(id));
		promise(id, minutes(20, stage("Penerimaan", "20")));
		return id;
	}

	/** From now on this is promised about a service. */
	public void promise(ServiceId id, StandardDetails details) {
		ServicePage page = this.standards.page(HR, id);
		this.standards.change(HR, id, page.version(), page.name(), details, "Perwal 12 Tahun 2026");
	}

	/** From now on nobody can come for it. */
	public void retire(ServiceId id) {
		this.standards.retire(HR, id, this.standards.page(HR, id).version());
	}

	/** Free, and for whoever has an identity card. */
	public static StandardDetails minutes(int minutes, Stage... stages) {
		return new StandardDetails(new ServiceStandard(minutes, ServiceStandard.Unit.MINUTES), 0, List.of("KTP-el"), "",
				List.of(stages));
	}

	/** One stage. */
	public static Stage stage(String name, String value) {
		return new Stage(name, new BigDecimal(value));
	}

}
