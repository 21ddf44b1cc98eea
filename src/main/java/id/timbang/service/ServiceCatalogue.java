package id.timbang.service;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.workday.OpeningHoursService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What citizens can come for today, which units offer it, and what is promised about it.
 */
@Service
@Transactional(readOnly = true)
public class ServiceCatalogue {

	private final ServiceDirectory directory;

	private final UnitService units;

	private final OpeningHoursService openings;

	private final Clock clock;

	ServiceCatalogue(ServiceDirectory directory, UnitService units, OpeningHoursService openings, Clock clock) {
		this.directory = directory;
		this.units = units;
		this.openings = openings;
		this.clock = clock;
	}

	/** What visits can be registered for, by name. */
	public List<ServiceSummary> offered() {
		return this.directory.offered();
	}

	/** Every service that was ever offered, by its code. */
	public Map<String, ServiceId> byCode() {
		return this.directory.byCode();
	}

	/** The names of services, whether they are still offered or not. */
	public Map<ServiceId, String> names(Collection<ServiceId> services) {
		return this.directory.names(services);
	}

	/**
	 * Who serves for whom, in two statements whatever the number of units. A service that
	 * is offered no longer still counts: what citizens said about it belongs to its unit.
	 */
	public ServingUnits servingUnits() {
		return new ServingUnits(this.units.outline(), this.directory.serving());
	}

	/**
	 * What a unit offers, or the unit that serves for it; for everybody.
	 * @param code short name of the unit, in small or capital letters
	 * @return nothing if there is no such unit
	 */
	public Optional<UnitCatalogue> ofUnit(String code) {
		String known = code.toUpperCase(Locale.ROOT);
		return find((unit) -> unit.code().equals(known));
	}

	/** The same, for a unit that is known. */
	public Optional<UnitCatalogue> ofUnit(UnitId id) {
		return find((unit) -> unit.id().equals(id));
	}

	private Optional<UnitCatalogue> find(Predicate<UnitNode> wanted) {
		List<UnitNode> units = this.units.choices();
		return units.stream().filter(wanted).findFirst().map((unit) -> catalogue(unit, units));
	}

	private UnitCatalogue catalogue(UnitNode unit, List<UnitNode> units) {
		List<UnitNode> roots = units.stream().filter((node) -> node.depth() == 0).toList();
		UnitNode server = new ServingUnits(roots, this.directory.offering()).of(unit.id()).orElse(null);
		if (server == null) {
			return new UnitCatalogue(unit.id(), unit.code(), unit.name(), null, null, List.of(),
					this.openings.today(unit.id()));
		}
		return new UnitCatalogue(unit.id(), unit.code(), unit.name(), server.equals(unit) ? null : server.name(),
				server.type(), this.directory.offeredBy(server.type()), this.openings.today(server.id()));
	}

	/**
	 * Promises the standard in force to a visit that is being registered; from then on
	 * the standard never changes. Part of the transaction that registers the visit.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public StandardId promise(ServiceId service) {
		StandardId standard = this.directory.inForce(service);
		markPromised(Set.of(standard));
		return standard;
	}

	/** Which standards were promised when, for visits that another register kept. */
	public StandardHistory history() {
		return this.directory.history();
	}

	/** Says that visits rely on these standards: they never change again. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void markPromised(Collection<StandardId> standards) {
		this.directory.freeze(standards, this.clock.instant());
	}

}
