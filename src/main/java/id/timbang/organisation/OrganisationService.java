package id.timbang.organisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the leader of the organisation above set the predicate of a unit, and shows its
 * people's predicates beside the pattern that belongs to it (SE MenPANRB 3/2023). The
 * pattern is a consideration: it changes nobody's predicate and holds nothing up.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationService {

	private final UnitPredicateStore predicates;

	private final LeadershipReader leaders;

	private final Standings standings;

	private final PeriodService periods;

	private final AuditTrail audit;

	private final Clock clock;

	OrganisationService(UnitPredicateStore predicates, LeadershipReader leaders, Standings standings,
			PeriodService periods, AuditTrail audit, Clock clock) {
		this.predicates = predicates;
		this.leaders = leaders;
		this.standings = standings;
		this.periods = periods;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A window of the units that the actor may set or read, in the order of the tree;
	 * none for whoever leads nothing.
	 */
	public Window<OrganisationRow> list(Actor actor, PeriodId id, int page) {
		PeriodSummary period = this.periods.period(id);
		Leadership leadership = this.leaders.today();
		List<UnitNode> readable = leadership.units()
			.stream()
			.filter((unit) -> leadership.mayRead(actor, unit.id()))
			.toList();
		Map<UnitId, Standing> found = this.standings.of(actor, period, leadership.units());
		List<OrganisationRow> rows = new ArrayList<>();
		for (UnitNode unit : readable) {
			Standing standing = found.get(unit.id());
			if (standing != null) {
				rows.add(row(actor, period, leadership, unit, standing));
			}
		}
		int number = Window.clamp(page);
		return Window.of(rows.stream().skip(Window.offset(number)).limit(Window.SIZE + 1).toList(), number);
	}

	private static OrganisationRow row(Actor actor, PeriodSummary period, Leadership leadership, UnitNode unit,
			Standing standing) {
		UnitNode above = leadership.parent(unit.id());
		return new OrganisationRow(unit.id(), unit.name(), (above != null) ? above.name() : "", standing,
				isOpen(period) && standing.set() == null && leadership.owes(actor, unit.id()));
	}

	/** A unit with what was set; for HR, those who lead it and those above. */
	public OrganisationPage page(Actor actor, PeriodId id, UnitId unit, int page) {
		Leadership leadership = this.leaders.today();
		String name = leadership.find(unit).name();
		requireReader(actor, leadership, unit);
		return page(actor, this.periods.period(id), leadership, unit, name, page);
	}

	/** The same for whoever sets the predicate. */
	public OrganisationPage form(Actor actor, PeriodId id, UnitId unit) {
		Leadership leadership = this.leaders.today();
		String name = leadership.find(unit).name();
		requireSetter(actor, leadership, unit);
		return page(actor, this.periods.period(id), leadership, unit, name, 1);
	}

	private OrganisationPage page(Actor actor, PeriodSummary period, Leadership leadership, UnitId unit, String name,
			int page) {
		return new OrganisationPage(period, unit, name, standing(actor, period, leadership, unit),
				this.predicates.history(period.id(), unit, Window.clamp(page)),
				new OrganisationPage.Rights(isOpen(period) && leadership.maySet(actor, unit),
						leadership.isHighest(unit), leadership.isHead(actor, unit)));
	}

	private Standing standing(Actor actor, PeriodSummary period, Leadership leadership, UnitId unit) {
		Standing found = this.standings.of(actor, period, leadership.units()).get(unit);
		if (found == null) {
			throw new NotFoundException("people of unit", unit);
		}
		return found;
	}

	private static void requireReader(Actor actor, Leadership leadership, UnitId unit) {
		if (!leadership.mayRead(actor, unit)) {
			throw new ForbiddenException(actor, "read how unit " + unit + " performed");
		}
	}

	/**
	 * Sets the predicate of a unit; the former ones are kept.
	 * @param version the version that the form was filled from; 0 for nothing
	 * @throws SeveralRulesException if the reason is too short, or nobody in the
	 * application stands above the unit and the official is not named
	 * @throws ConflictException if somebody was faster, or the period is neither assessed
	 * nor calibrated
	 */
	@Transactional
	public void set(Actor actor, PeriodId id, UnitId unit, long version, UnitPredicate.Content content) {
		PeriodSummary period = this.periods.period(id);
		Leadership leadership = this.leaders.today();
		String name = leadership.find(unit).name();
		requireSetter(actor, leadership, unit);
		this.periods.requireOpen(id, Phase.ASSESSMENT, Phase.CALIBRATION);
		Standing standing = standing(actor, period, leadership, unit);
		check(content, leadership.isHighest(unit));
		UnitPredicate before = standing.set();
		if (version != ((before != null) ? before.version() : 0)
				|| !this.predicates.add(id, unit, version, content, actor.name(), this.clock.instant())) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, unit.unitId(), "audit.organisation.set." + content.predicate(), name,
				period.from().toString(), period.until().toString());
	}

	private static void requireSetter(Actor actor, Leadership leadership, UnitId unit) {
		if (!leadership.maySet(actor, unit)) {
			throw new ForbiddenException(actor, "set the predicate of unit " + unit);
		}
	}

	private static void check(UnitPredicate.Content content, boolean onBehalf) {
		List<RuleException> faults = UnitPredicate.faults(content.reason(), content.official(), onBehalf);
		if (!faults.isEmpty()) {
			throw new SeveralRulesException(faults);
		}
	}

	/** Whether predicates of units are set in the phase of a period. */
	public static boolean isOpen(PeriodSummary period) {
		return period.isReported() && !period.isReleased();
	}

}
