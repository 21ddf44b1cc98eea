package id.timbang.visit;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.agency.PublicAddress;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.StandardId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the visits of a counter. An officer sees and changes those of the own counter.
 */
@Service
@Transactional(readOnly = true)
public class VisitService {

	/** How far back a visit may be registered. */
	static final Duration LATEST_REGISTRATION = Duration.ofDays(7);

	private final VisitStore visits;

	private final VisitDirectory directory;

	private final VisitNumbers numbers;

	private final VisitLoad load;

	private final Counters counters;

	private final ServiceCatalogue catalogue;

	private final RatingCodes codes;

	private final PublicAddress address;

	private final AuditTrail audit;

	private final Clock clock;

	VisitService(VisitStore visits, VisitDirectory directory, VisitNumbers numbers, VisitLoad load, Counters counters,
			ServiceCatalogue catalogue, RatingCodes codes, PublicAddress address, AuditTrail audit, Clock clock) {
		this.visits = visits;
		this.directory = directory;
		this.numbers = numbers;
		this.load = load;
		this.counters = counters;
		this.catalogue = catalogue;
		this.codes = codes;
		this.address = address;
		this.audit = audit;
		this.clock = clock;
	}

	/** The counter where the officer works today; none where no service is offered. */
	public Optional<Counter> counter(Actor actor) {
		return this.counters.of(officer(actor));
	}

	/** A window of the visits of a counter: open ones first, then the latest. */
	public Window<VisitSummary> list(Actor actor, int page) {
		return this.directory.list(ownUnit(actor), Window.clamp(page));
	}

	/** How many there are, exact up to 1,000; 1,001 stands for more. */
	public int count(Actor actor) {
		return this.directory.count(ownUnit(actor));
	}

	/** How many visits a unit and those below it received from one day to another. */
	public long received(UnitNode unit, LocalDate from, LocalDate until) {
		return this.directory.received(unit.ids().toList(), from, until);
	}

	/** Everything about one visit. */
	public VisitPage page(Actor actor, VisitId id) {
		find(actor, id);
		return this.directory.page(id).orElseThrow();
	}

	/** The slip of a visit; visits of other registers have none. */
	public Slip slip(Actor actor, VisitId id) {
		VisitPage page = page(actor, id);
		RatingCode code = this.codes.of(id).orElseThrow(() -> new NotFoundException("slip of visit", id));
		return new Slip(page.visit(), page.unit(), code);
	}

	/**
	 * The address that slips lead to; none as long as nobody has said how citizens reach
	 * this installation.
	 */
	public Optional<URI> publicAddress() {
		return this.address.find();
	}

	/**
	 * Registers a visit, with a code for its rating. The same key registers once.
	 * @return the visit, of this or of the first time
	 * @throws RuleException if the service is not offered here or the time is impossible
	 */
	@Transactional
	public VisitId register(Actor actor, NewVisit wanted) {
		EmployeeId officer = officer(actor);
		Counter counter = this.counters.require(officer);
		if (!counter.offers(wanted.service())) {
			throw new RuleException("service", "visit.service.notOffered");
		}
		ZonedDateTime receivedAt = receivedAt(wanted.receivedAt());
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
		this.audit.record(actor, visit.id().visitId(), "audit.visit.registered", visit.ticket());
		return visit.id();
	}

	/**
	 * The citizen has what was asked for.
	 * @throws ConflictException if it was completed before
	 */
	@Transactional
	public void complete(Actor actor, VisitId id) {
		VisitStore.Kept visit = find(actor, id);
		if (!this.visits.complete(id, officer(actor), this.clock.instant())) {
			throw new ConflictException("visit.alreadyCompleted");
		}
		this.audit.record(actor, id.visitId(), "audit.visit.completed", visit.ticket());
	}

	/**
	 * Counts a correction that the office is to blame for.
	 * @param version the version that the page showed, so that two clicks count once
	 */
	@Transactional
	public void correct(Actor actor, VisitId id, long version) {
		VisitStore.Kept visit = find(actor, id);
		if (!this.visits.correct(id, version)) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, id.visitId(), "audit.visit.corrected", visit.ticket());
	}

	/**
	 * Takes over many visits of another register in one go, with codes for those that can
	 * still be rated.
	 */
	@Transactional
	public void load(Actor actor, List<PastVisit> past) {
		actor.require(Role.HR_ADMIN);
		this.load.write(past);
		this.audit.record(actor, actor.accountId(), "audit.visits.loaded", Integer.toString(past.size()));
	}

	private Optional<VisitId> registered(Actor actor, UUID key) {
		return this.visits.withKey(key).map((visit) -> requireOwn(actor, visit).id());
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

	private VisitStore.Kept find(Actor actor, VisitId id) {
		VisitStore.Kept visit = this.visits.find(id).orElseThrow(() -> new NotFoundException("visit", id));
		return requireOwn(actor, visit);
	}

	private VisitStore.Kept requireOwn(Actor actor, VisitStore.Kept visit) {
		if (!visit.unit().equals(ownUnit(actor))) {
			throw new ForbiddenException(actor, "see visit " + visit.id());
		}
		return visit;
	}

	private UnitId ownUnit(Actor actor) {
		return this.counters.require(officer(actor)).unit();
	}

	private static EmployeeId officer(Actor actor) {
		actor.require(Role.COUNTER_OFFICER);
		if (actor.employeeId() == null) {
			throw new ForbiddenException(actor, "keep visits without being an employee");
		}
		return new EmployeeId(actor.employeeId());
	}

}
