package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.UnitCatalogue;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes forms that citizens filled in on paper, typed in by HR one by one; never by those
 * who are rated, and never about the own unit. Gaps are kept and do not count (C3).
 */
@Service
@Transactional(readOnly = true)
public class PaperForms {

	private final UnitService units;

	private final ServiceCatalogue catalogue;

	private final OwnUnits own;

	private final RatingStore ratings;

	private final SentForms forms;

	private final TypedFormCounts counts;

	private final AuditTrail audit;

	private final Clock clock;

	private final int oldest;

	PaperForms(UnitService units, ServiceCatalogue catalogue, OwnUnits own, RatingStore ratings, SentForms forms,
			TypedFormCounts counts, AuditTrail audit, Clock clock, @Value("${timbang.paper.oldest-days}") int oldest) {
		this.units = units;
		this.catalogue = catalogue;
		this.own = own;
		this.ratings = ratings;
		this.forms = forms;
		this.counts = counts;
		this.audit = audit;
		this.clock = clock;
		this.oldest = oldest;
	}

	/** The units whose forms the actor may type in. */
	public List<UnitNode> units(Actor actor) {
		actor.require(Role.HR_ADMIN);
		Set<UnitId> mine = this.own.of(actor);
		return this.catalogue.servingUnits()
			.among(this.units.choices())
			.stream()
			.filter((unit) -> !mine.contains(unit.id()))
			.toList();
	}

	/**
	 * A unit whose forms the actor may type in, and what it offers.
	 * @throws ForbiddenException if it is one of the actor's own
	 */
	public UnitCatalogue unit(Actor actor, UnitId unit) {
		actor.require(Role.HR_ADMIN);
		if (this.own.of(actor).contains(unit)) {
			throw new ForbiddenException(actor, "type in forms about the own unit");
		}
		return this.catalogue.ofUnit(unit)
			.filter((offer) -> this.catalogue.servingUnits().of(unit).isPresent())
			.orElseThrow(() -> new NotFoundException("unit that serves citizens", unit));
	}

	/**
	 * Keeps what stands on a form. One that was sent before changes nothing. The audit
	 * trail learns that a form was typed in, and nothing of it.
	 * @return whose form it is, and how many the actor has typed in today
	 * @throws RuleException if nobody can have filled it in on that day, or about that
	 * service there
	 */
	@Transactional
	public Entered enter(Actor actor, PastRating form, FormKey key) {
		UnitCatalogue unit = unit(actor, form.unit());
		checkDay(form.day());
		if (form.rating().answers().isEmpty()) {
			throw new RuleException("requirements", "feedback.paper.empty");
		}
		boolean offered = form.service() == null
				|| unit.services().stream().anyMatch((service) -> service.id().equals(form.service()));
		if (!offered) {
			throw new RuleException("service", "feedback.paper.service");
		}
		if (this.forms.add(key)) {
			this.ratings.addPaper(form);
			this.counts.add(actor, form.unit(), form.service());
			this.audit.record(actor, form.unit().unitId(), "audit.rating.typed", unit.unit());
		}
		return new Entered(unit, this.counts.today(actor, form.unit(), form.service()));
	}

	private void checkDay(LocalDate day) {
		LocalDate today = LocalDate.now(this.clock);
		if (day.isAfter(today)) {
			throw new RuleException("day", "feedback.paper.day.future");
		}
		if (day.isBefore(today.minusDays(this.oldest))) {
			throw new RuleException("day", "feedback.paper.day.old", this.oldest);
		}
	}

	/**
	 * What was typed in.
	 *
	 * @param unit whose form it is, and what it offers
	 * @param today how many forms of this unit and service the actor has typed in today
	 */
	public record Entered(UnitCatalogue unit, int today) {
	}

}
