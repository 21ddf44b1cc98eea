package id.timbang.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitPlace;
import id.timbang.personnel.UnitService;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps when units are open. Hours begin on a day and last until others begin, so that a
 * month of fasting can have its own and the past stays what it was.
 */
@Service
@Transactional(readOnly = true)
public class OpeningHoursService {

	private final OpeningStore openings;

	private final UnitService units;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OpeningHoursService(OpeningStore openings, UnitService units, AuditTrail audit, ApplicationEventPublisher events,
			Clock clock) {
		this.openings = openings;
		this.units = units;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** The hours of a unit that are in force today, for everybody. */
	public OpeningHours today(UnitId id) {
		return page(id).today();
	}

	/** What is known about the hours of a unit, for HR. */
	public OpeningPage page(Actor actor, UnitId id) {
		actor.require(Role.HR_ADMIN);
		return page(id);
	}

	private OpeningPage page(UnitId id) {
		List<UnitPlace> upwards = this.units.placesFrom(id);
		Map<UnitId, List<OpeningTerm>> terms = this.openings.of(upwards.stream().map(UnitPlace::id).toList());
		return OpeningPage.of(upwards, terms, LocalDate.now(this.clock));
	}

	/**
	 * Gives a unit hours from a day on.
	 * @throws RuleException if it has others that begin on the same day
	 */
	@Transactional
	public void add(Actor actor, UnitId id, LocalDate from, OpeningHours hours) {
		actor.require(Role.HR_ADMIN);
		UnitPlace unit = this.units.placesFrom(id).get(0);
		if (!this.openings.add(id, from, hours)) {
			throw new RuleException("from", "workday.opening.taken");
		}
		this.audit.record(actor, id.unitId(), "audit.opening.added", unit.name(), from.toString());
		this.events.publishEvent(new WorkCalendarChanged(from));
	}

	/** Takes hours of a unit back; those before them last on. */
	@Transactional
	public void remove(Actor actor, UnitId id, UUID term) {
		actor.require(Role.HR_ADMIN);
		UnitPlace unit = this.units.placesFrom(id).get(0);
		LocalDate from = this.openings.remove(id, term).orElseThrow(() -> new NotFoundException("opening hours", term));
		this.audit.record(actor, id.unitId(), "audit.opening.removed", unit.name(), from.toString());
		this.events.publishEvent(new WorkCalendarChanged(from));
	}

}
