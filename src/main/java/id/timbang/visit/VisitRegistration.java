package id.timbang.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.StandardId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.RuleException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers visits at the counter of the officer.
 */
@Service
@Transactional(readOnly = true)
public class VisitRegistration {

	/** How far back a visit may be registered. */
	static final Duration LATEST_REGISTRATION = Duration.ofDays(7);

	private final OwnVisits own;

	private final VisitStore visits;

	private final VisitNumbers numbers;

	private final Counters counters;

	private final ServiceCatalogue catalogue;

	private final RatingCodes codes;

	private final VisitClock visitClock;

	private final Contacts contacts;

	private final AuditTrail audit;

	private final Clock clock;

	VisitRegistration(OwnVisits own, VisitStore visits, VisitNumbers numbers, Counters counters,
			ServiceCatalogue catalogue, RatingCodes codes, VisitClock visitClock, Contacts contacts, AuditTrail audit,
			Clock clock) {
		this.own = own;
		this.visits = visits;
		this.numbers = numbers;
		this.counters = counters;
		this.catalogue = catalogue;
		this.codes = codes;
		this.visitClock = visitClock;
		this.contacts = contacts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Registers a visit, with a code for its rating. The same key registers once.
	 * @return the visit, of this or of the first time
	 * @throws RuleException if the service is not offered here, the time is impossible,
	 * or no contact can be kept
	 */
	@Transactional
	public VisitId register(Actor actor, NewVisit wanted) {
		EmployeeId officer = OwnVisits.officer(actor);
		Counter counter = this.counters.require(officer);
		if (!counter.offers(wanted.service())) {
			throw new RuleException("service", "visit.service.notOffered");
		}
		ZonedDateTime receivedAt = receivedAt(wanted.receivedAt());
		if (wanted.contact() != null && !this.contacts.areKeptOf(receivedAt.toLocalDate())) {
			throw new RuleException("contact", "visit.contact.notKept");
		}
		return registered(actor, wanted.key())
			.orElseGet(() -> register(actor, wanted, counter.unit(), officer, receivedAt));
	}

	private VisitId register(Actor actor, NewVisit wanted, UnitId unit, EmployeeId officer, ZonedDateTime receivedAt) {
		int number = this.numbers.next(unit, receivedAt.toLocalDate());
		// The number let one in at a time: a second click has waited, and finds the
		// visit.
		Optional<VisitId> first = registered(actor, wanted.key());
		if (first.isPresent()) {
			return first.get();
		}
		StandardId standard = this.catalogue.promise(wanted.service());
		VisitStore.Kept visit = this.visits.add(wanted, standard, unit, officer, number, receivedAt);
		this.codes.issue(visit.id());
		this.visitClock.count(visit.id());
		this.audit.record(actor, visit.id().visitId(), "audit.visit.registered", visit.ticket());
		if (wanted.contact() != null) {
			this.contacts.keep(visit, wanted.contact());
			this.audit.record(actor, visit.id().visitId(), "audit.visit.contactKept", visit.ticket());
		}
		return visit.id();
	}

	private Optional<VisitId> registered(Actor actor, UUID key) {
		return this.visits.withKey(key).map((visit) -> this.own.requireOwn(actor, visit).id());
	}

	/** By the minute, not in the future and not long ago. */
	private ZonedDateTime receivedAt(@Nullable LocalDateTime wanted) {
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		if (wanted == null) {
			return now;
		}
		ZonedDateTime receivedAt = wanted.atZone(now.getZone());
		if (receivedAt.isAfter(now) || receivedAt.isBefore(now.minus(LATEST_REGISTRATION))) {
			throw new RuleException("received", "visit.received.outside", LATEST_REGISTRATION.toDays());
		}
		return receivedAt.truncatedTo(ChronoUnit.MINUTES);
	}

}
