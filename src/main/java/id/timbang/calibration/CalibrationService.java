package id.timbang.calibration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import id.timbang.calibration.UnitCalibration.Branch;
import id.timbang.calibration.UnitCalibration.Place;
import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitPlace;
import id.timbang.personnel.UnitService;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays the results of a unit side by side before they count: how predicates are
 * distributed, how strict appraisers are, and what people made of it when they sat
 * together (feature 67). It shows and changes nothing; for HR, and for those who lead the
 * unit.
 */
@Service
@Transactional(readOnly = true)
public class CalibrationService {

	/** Fewest characters that say who took part, and what came of it. Our own numbers. */
	static final int SHORTEST_ATTENDANCE = 5;

	static final int SHORTEST_CONCLUSION = 20;

	private final CalibrationDirectory directory;

	private final SeverityStore severities;

	private final SessionStore sessions;

	private final PeriodService periods;

	private final UnitService units;

	private final ReportingLineService lines;

	private final AuditTrail audit;

	private final Clock clock;

	CalibrationService(CalibrationDirectory directory, SeverityStore severities, SessionStore sessions,
			PeriodService periods, UnitService units, ReportingLineService lines, AuditTrail audit, Clock clock) {
		this.directory = directory;
		this.severities = severities;
		this.sessions = sessions;
		this.periods = periods;
		this.units = units;
		this.lines = lines;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Where somebody begins to look: HR at the highest unit, everybody else at the own
	 * one.
	 */
	public UnitId home(Actor actor) {
		if (actor.isHrAdmin()) {
			return this.units.outline()
				.stream()
				.map(UnitNode::id)
				.findFirst()
				.orElseThrow(() -> new NotFoundException("unit", "root"));
		}
		if (actor.employeeId() == null) {
			throw new ForbiddenException(actor, "read calibration");
		}
		return this.units.placesOf(new EmployeeId(actor.employeeId()))
			.stream()
			.map(UnitPlace::id)
			.findFirst()
			.orElseThrow(() -> new ForbiddenException(actor, "read calibration without a unit"));
	}

	/** A unit in a period, with a window of its appraisers. */
	public UnitCalibration unit(Actor actor, PeriodId id, UnitId unitId, int page) {
		requireReader(actor, unitId);
		PeriodSummary period = this.periods.period(id);
		Place place = place(actor, unitId);
		Map<UnitId, BranchCounts> counts = this.directory.branches(actor, period, unitId);
		return new UnitCalibration(period, place,
				counts.values().stream().reduce(BranchCounts.NOBODY, BranchCounts::plus),
				branches(place.unit(), counts), this.severities.summary(id).orElse(null),
				this.directory.appraisers(actor, period, unitId, Window.clamp(page)), this.sessions.of(id, unitId),
				period.phase() == Phase.CALIBRATION);
	}

	/** Where a session is recorded, and whether it can be. */
	public Desk desk(Actor actor, PeriodId id, UnitId unit) {
		requireReader(actor, unit);
		PeriodSummary period = this.periods.period(id);
		return new Desk(period, place(actor, unit), period.phase() == Phase.CALIBRATION);
	}

	/** A window of people of a unit, by name. */
	public People people(Actor actor, PeriodId id, PeopleFilter filter, int page) {
		requireReader(actor, filter.unit());
		PeriodSummary period = this.periods.period(id);
		return new People(period, place(actor, filter.unit()),
				this.directory.people(actor, period, filter, Window.clamp(page)));
	}

	/**
	 * A window of the people whom the actor appraised last, by name; often nobody. It
	 * leads to the unit that the actor leads.
	 */
	public Team team(Actor actor, PeriodId id, int page) {
		PeriodSummary period = this.periods.period(id);
		int number = Window.clamp(page);
		if (actor.employeeId() == null) {
			return new Team(period, null, new Window<>(List.of(), number, false));
		}
		return new Team(period, led(actor).orElse(null),
				this.directory.team(new EmployeeId(actor.employeeId()), period, number));
	}

	/** The unit where the actor works today, if he or she leads it. */
	Optional<UnitPlace> led(Actor actor) {
		return (actor.employeeId() == null) ? Optional.empty()
				: this.units.placesOf(new EmployeeId(actor.employeeId()))
					.stream()
					.findFirst()
					.filter((unit) -> this.lines.leads(actor, unit.id()));
	}

	/**
	 * Records that people sat together about a unit.
	 * @throws SeveralRulesException if the day is in the future or within the period, or
	 * a text is too short
	 */
	@Transactional
	public void record(Actor actor, PeriodId id, UnitId unit, NewSession session) {
		requireReader(actor, unit);
		PeriodSummary period = this.periods.requireOpen(id, Phase.CALIBRATION);
		List<RuleException> found = new ArrayList<>();
		LocalDate satOn = session.satOn();
		if (satOn == null || satOn.isAfter(LocalDate.now(this.clock)) || !satOn.isAfter(period.until())) {
			found.add(new RuleException("satOn", "calibration.session.day", period.until()));
		}
		if (session.attended().strip().length() < SHORTEST_ATTENDANCE) {
			found.add(new RuleException("attended", "calibration.session.attended.short", SHORTEST_ATTENDANCE));
		}
		if (session.conclusion().strip().length() < SHORTEST_CONCLUSION) {
			found.add(new RuleException("conclusion", "calibration.session.conclusion.short", SHORTEST_CONCLUSION));
		}
		if (!found.isEmpty()) {
			throw new SeveralRulesException(found);
		}
		this.sessions.add(id, unit, session, actor, this.clock.instant());
		this.audit.record(actor, unit.unitId(), "audit.calibration.held", session.conclusion());
	}

	/** Only what the reader may open leads upwards. */
	private Place place(Actor actor, UnitId id) {
		List<UnitNode> around = this.units.choices().stream().filter((node) -> node.contains(id)).toList();
		if (around.isEmpty()) {
			throw new NotFoundException("unit", id);
		}
		int last = around.size() - 1;
		return new Place(around.get(last), actor.isHrAdmin() ? around.subList(0, last) : List.of());
	}

	/** The unit's own people first, then the units below in their order. */
	private static List<Branch> branches(UnitNode unit, Map<UnitId, BranchCounts> counts) {
		return Stream.concat(Stream.of(unit), unit.children().stream())
			.filter((node) -> counts.containsKey(node.id()))
			.map((node) -> branch(node, counts))
			.toList();
	}

	private static Branch branch(UnitNode node, Map<UnitId, BranchCounts> counts) {
		return new Branch(node, Objects.requireNonNull(counts.get(node.id())));
	}

	private void requireReader(Actor actor, UnitId unit) {
		if (!actor.isHrAdmin() && !this.lines.leads(actor, unit)) {
			throw new ForbiddenException(actor, "calibrate unit " + unit);
		}
	}

	/**
	 * A unit of which a session can be recorded.
	 *
	 * @param period of which period
	 * @param place where in the tree
	 * @param open whether it can be recorded now
	 */
	public record Desk(PeriodSummary period, Place place, boolean open) {
	}

	/**
	 * The people of an appraiser.
	 *
	 * @param period of which period
	 * @param unit which the appraiser leads; none for who leads nothing
	 * @param window the people
	 */
	public record Team(PeriodSummary period, @Nullable UnitPlace unit, Window<PersonRow> window) {
	}

	/**
	 * Some people of a unit.
	 *
	 * @param period of which period
	 * @param place where in the tree
	 * @param window the people
	 */
	public record People(PeriodSummary period, Place place, Window<PersonRow> window) {
	}

}
