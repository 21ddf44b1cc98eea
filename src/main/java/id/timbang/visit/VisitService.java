package id.timbang.visit;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.agency.PublicAddress;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the visits of a counter. An officer sees those of the own counter.
 */
@Service
@Transactional(readOnly = true)
public class VisitService {

	private final OwnVisits own;

	private final VisitDirectory directory;

	private final ReceivedVisits received;

	private final VisitLoad load;

	private final Counters counters;

	private final RatingCodes codes;

	private final PublicAddress address;

	private final AuditTrail audit;

	VisitService(OwnVisits own, VisitDirectory directory, ReceivedVisits received, VisitLoad load, Counters counters,
			RatingCodes codes, PublicAddress address, AuditTrail audit) {
		this.own = own;
		this.directory = directory;
		this.received = received;
		this.load = load;
		this.counters = counters;
		this.codes = codes;
		this.address = address;
		this.audit = audit;
	}

	/** The counter where the officer works today; none where no service is offered. */
	public Optional<Counter> counter(Actor actor) {
		return this.counters.of(OwnVisits.officer(actor));
	}

	/** A window of the visits of a counter. */
	public Window<VisitSummary> list(Actor actor, VisitFilter filter, int page) {
		return this.directory.list(this.own.unit(actor), filter, Window.clamp(page));
	}

	/** How many there are, exact up to 1,000; 1,001 stands for more. */
	public int count(Actor actor, VisitFilter filter) {
		return this.directory.count(this.own.unit(actor), filter);
	}

	/**
	 * How many visits each of these units received in some months, without units below
	 * it, as it was when answers were released last; where there were any.
	 */
	public Map<UnitId, Long> received(Collection<UnitId> units, YearMonth from, YearMonth until) {
		return this.received.of(units, from, until);
	}

	/** How many visits each of these units received on a day, where there were any. */
	public Map<UnitId, Long> received(Collection<UnitId> units, LocalDate day) {
		return this.received.of(units, day);
	}

	/** Counts the visits of all months anew; part of the transaction that releases. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void countReceived() {
		this.received.count();
	}

	/** Everything about one visit. */
	public VisitPage page(Actor actor, VisitId id) {
		this.own.find(actor, id);
		return this.directory.page(id, OwnVisits.officer(actor)).orElseThrow();
	}

	/** The slip of a visit; visits of other registers have none. */
	public Slip slip(Actor actor, VisitId id) {
		VisitPage page = page(actor, id);
		RatingCode code = this.codes.of(id).orElseThrow(() -> new NotFoundException("slip of visit", id));
		return new Slip(page.visit(), page.unit(), code, page.contactUntil());
	}

	/**
	 * The address that slips lead to; none as long as nobody has said how citizens reach
	 * this installation.
	 */
	public Optional<URI> publicAddress() {
		return this.address.find();
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

}
