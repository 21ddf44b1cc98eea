package id.timbang.visit;

import java.util.List;
import java.util.Optional;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitService;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServiceSummary;
import id.timbang.shared.ConflictException;

import org.springframework.stereotype.Component;

/**
 * Finds the counter that somebody works at: the own unit if it offers something,
 * otherwise the nearest one above that does.
 */
@Component
class Counters {

	private final UnitService units;

	private final ServiceCatalogue catalogue;

	Counters(UnitService units, ServiceCatalogue catalogue) {
		this.units = units;
		this.catalogue = catalogue;
	}

	Optional<Counter> of(EmployeeId officer) {
		List<ServiceSummary> services = this.catalogue.offered();
		return this.units.placesOf(officer)
			.stream()
			.map((place) -> new Counter(place.id(), place.name(),
					services.stream().filter((service) -> service.unitType() == place.type()).toList()))
			.filter((counter) -> !counter.services().isEmpty())
			.findFirst();
	}

	/**
	 * The same, for work that needs one.
	 * @throws ConflictException if there is none
	 */
	Counter require(EmployeeId officer) {
		return of(officer).orElseThrow(() -> new ConflictException("visit.noCounter"));
	}

}
