package id.timbang.service;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the services and their standards. HR writes them, officers at the counter read
 * them.
 */
@Service
@Transactional(readOnly = true)
public class StandardService {

	private final PublicServiceRepository services;

	private final ServiceDirectory directory;

	private final EntityManager entities;

	private final AuditTrail audit;

	private final Clock clock;

	StandardService(PublicServiceRepository services, ServiceDirectory directory, EntityManager entities,
			AuditTrail audit, Clock clock) {
		this.services = services;
		this.directory = directory;
		this.entities = entities;
		this.audit = audit;
		this.clock = clock;
	}

	/** A window of the services, by kind of unit and name; for HR. */
	public Window<ServiceSummary> list(Actor actor, ServiceFilter filter, int page) {
		actor.require(Role.HR_ADMIN);
		return this.directory.list(filter, Window.clamp(page));
	}

	/** How many services there are. */
	public int count(Actor actor, ServiceFilter filter) {
		actor.require(Role.HR_ADMIN);
		return this.directory.count(filter);
	}

	/** Everything about one service; for HR and for officers at the counter. */
	public ServicePage page(Actor actor, ServiceId id) {
		if (!actor.isHrAdmin() && !actor.isCounterOfficer()) {
			throw new ForbiddenException(actor, "read service " + id);
		}
		PublicService service = find(id);
		return new ServicePage(id, service.version(), service.code(), service.name(), service.unitType(),
				service.retiredAt(), entries(service.standards()));
	}

	private static List<ServicePage.StandardEntry> entries(List<Standard> standards) {
		return standards.stream().map((standard) -> {
			StandardDetails details = standard.details();
			StandardDetails before = standards.stream()
				.filter((other) -> other.number() == standard.number() - 1)
				.map(Standard::details)
				.findFirst()
				.orElse(null);
			Set<StandardProperty> changed = (before != null) ? StandardProperty.differences(before, details) : Set.of();
			return new ServicePage.StandardEntry(standard.number(), standard.inForceSince(), details, standard.reason(),
					standard.isFrozen(), before, changed);
		}).toList();
	}

	/**
	 * Offers a service from now on.
	 * @throws RuleException if the code is taken
	 */
	@Transactional
	public ServiceId add(Actor actor, NewService wanted) {
		actor.require(Role.HR_ADMIN);
		if (this.services.existsByCode(wanted.code())) {
			throw new RuleException("code", "service.code.taken", wanted.code());
		}
		PublicService service = this.services.save(new PublicService(wanted, this.clock.instant()));
		this.audit.record(actor, service.id().serviceId(), "audit.service.added", wanted.name());
		return service.id();
	}

	/**
	 * Changes what is promised about a service. Visits that were registered before keep
	 * what was promised to them.
	 * @param version the version that the form was filled from
	 * @param reason why the standard changes; only a standard that has been promised to
	 * visits needs one
	 * @throws RuleException if the reason is missing
	 */
	@Transactional
	public void change(Actor actor, ServiceId id, long version, String name, StandardDetails details, String reason) {
		PublicService service = find(actor, id, version);
		service.rename(name);
		service.promise(details, reason, this.clock.instant());
		changed(actor, service, "audit.service.changed");
	}

	/** Takes a service out of the offer. */
	@Transactional
	public void retire(Actor actor, ServiceId id, long version) {
		PublicService service = find(actor, id, version);
		service.retire(this.clock.instant());
		changed(actor, service, "audit.service.retired");
	}

	/** Offers a retired service again. */
	@Transactional
	public void reinstate(Actor actor, ServiceId id, long version) {
		PublicService service = find(actor, id, version);
		service.reinstate();
		changed(actor, service, "audit.service.reinstated");
	}

	/** Gives the service another version, whichever part of it was changed. */
	private void changed(Actor actor, PublicService service, String action) {
		this.entities.lock(service, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
		this.audit.record(actor, service.id().serviceId(), action, service.name());
	}

	private PublicService find(Actor actor, ServiceId id, long version) {
		actor.require(Role.HR_ADMIN);
		PublicService service = find(id);
		if (service.version() != version) {
			throw new ConflictException("error.409.stale");
		}
		return service;
	}

	private PublicService find(ServiceId id) {
		return this.services.findById(id).orElseThrow(() -> new NotFoundException("service", id));
	}

}
