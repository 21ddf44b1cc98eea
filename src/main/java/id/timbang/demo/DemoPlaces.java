package id.timbang.demo;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServiceId;
import id.timbang.service.ServiceSummary;

import org.springframework.stereotype.Component;

/**
 * The units and services of the demonstration by their codes, as the files name them.
 */
@Component
@ConditionalOnDemo
class DemoPlaces {

	private final UnitService units;

	private final ServiceCatalogue catalogue;

	DemoPlaces(UnitService units, ServiceCatalogue catalogue) {
		this.units = units;
		this.catalogue = catalogue;
	}

	/** As they are now. */
	Places now() {
		return new Places(this.units.choices().stream().collect(Collectors.toMap(UnitNode::code, UnitNode::id)),
				this.catalogue.offered().stream().collect(Collectors.toMap(ServiceSummary::code, ServiceSummary::id)));
	}

	/**
	 * What stands for which code.
	 */
	record Places(Map<String, UnitId> units, Map<String, ServiceId> services) {

		UnitId unit(String code) {
			return Objects.requireNonNull(this.units.get(code), code);
		}

		ServiceId service(String code) {
			return Objects.requireNonNull(this.services.get(code), code);
		}

	}

}
