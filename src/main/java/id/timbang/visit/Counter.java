package id.timbang.visit;

import java.util.List;

import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import id.timbang.service.ServiceSummary;

/**
 * A counter (<i>loket</i>): the unit whose visits an officer keeps, and what it offers.
 *
 * @param unit the unit
 * @param name of the unit
 * @param services what it offers, by name
 */
public record Counter(UnitId unit, String name, List<ServiceSummary> services) {

	public Counter {
		services = List.copyOf(services);
	}

	/** Whether this service is offered here. */
	public boolean offers(ServiceId service) {
		return this.services.stream().anyMatch((offered) -> offered.id().equals(service));
	}

}
