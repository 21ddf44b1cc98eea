package id.timbang.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.timbang.development.ResultActions.Proposal;
import id.timbang.personnel.EmployeeId;
import id.timbang.result.IndicatorReading;
import id.timbang.result.ResultId;
import id.timbang.result.ResultPage;
import id.timbang.result.ResultService;
import id.timbang.result.SheetDocument;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the appraiser and HR agree what follows from a score sheet, weak indicators first.
 */
@Service
@Transactional(readOnly = true)
public class ActionOpening {

	/** How far ahead an action can be due, in months. */
	public static final int MOST_MONTHS = 12;

	private static final Comparator<IndicatorReading> WEAKEST_FIRST = Comparator.comparing(
			(IndicatorReading reading) -> reading.achievement(), Comparator.nullsLast(Comparator.naturalOrder()));

	private final ResultService results;

	private final ActionAccess access;

	private final ActionCircle circle;

	private final ActionStore actions;

	private final ActionDirectory directory;

	private final WeakLimits limits;

	private final AuditTrail audit;

	private final Clock clock;

	ActionOpening(ResultService results, ActionAccess access, ActionCircle circle, ActionStore actions,
			ActionDirectory directory, WeakLimits limits, AuditTrail audit, Clock clock) {
		this.results = results;
		this.access = access;
		this.circle = circle;
		this.actions = actions;
		this.directory = directory;
		this.limits = limits;
		this.audit = audit;
		this.clock = clock;
	}

	/** What follows from a result; for everybody who may read its sheet. */
	public ResultActions of(Actor actor, ResultId id, int page) {
		ResultPage result = this.results.page(actor, id);
		EmployeeId person = result.summary().employeeId();
		boolean mayOpen = this.access.opens(actor, person);
		return new ResultActions(result.summary(), result.period(), result.own(), mayOpen,
				mayOpen && PracticeService.isExtended(result),
				this.directory.ofResult(person, result.summary().periodId(), Window.clamp(page)),
				mayOpen ? proposals(person, result.sheet()) : List.of());
	}

	private List<Proposal> proposals(EmployeeId person, SheetDocument sheet) {
		List<ActionDirectory.Running> running = this.directory.running(person);
		return readings(sheet)
			.flatMap((reading) -> this.limits.proposal(reading)
				.map((kind) -> new Proposal(reading, kind, about(reading, running)))
				.stream())
			.toList();
	}

	private static Map<ActionId, ActionKind> about(IndicatorReading reading, List<ActionDirectory.Running> running) {
		Map<ActionId, ActionKind> about = new LinkedHashMap<>();
		running.stream()
			.filter((one) -> one.originId().equals(reading.originId()))
			.forEach((one) -> about.put(one.id(), one.kind()));
		return about;
	}

	/** The indicators of a sheet, the weakest first, those without a figure last. */
	private static Stream<IndicatorReading> readings(SheetDocument sheet) {
		return sheet.parts()
			.stream()
			.flatMap((part) -> part.lines().stream())
			.map((line) -> IndicatorReading.of(line, sheet))
			.sorted(WEAKEST_FIRST);
	}

	/** What the form of a new action chooses from; for the appraiser and HR. */
	public Choices choices(Actor actor, ResultId id) {
		ResultPage result = page(actor, id);
		EmployeeId person = result.summary().employeeId();
		return new Choices(result, readings(result.sheet()).toList(), this.circle.of(person));
	}

	private ResultPage page(Actor actor, ResultId id) {
		ResultPage result = this.results.page(actor, id);
		this.access.requireOpener(actor, result.summary().employeeId());
		return result;
	}

	/**
	 * Opens an action.
	 * @throws RuleException if it is about nothing on the sheet, is due before today or
	 * in more than a year, is owned by somebody who cannot see to it, or is open already
	 */
	@Transactional
	public ActionId open(Actor actor, ResultId id, NewAction wanted) {
		ResultPage result = page(actor, id);
		EmployeeId person = result.summary().employeeId();
		IndicatorReading reading = readings(result.sheet()).filter((one) -> one.originId().equals(wanted.originId()))
			.findFirst()
			.orElseThrow(() -> new RuleException("origin", "development.origin.unknown"));
		checkDue(wanted.due());
		checkOwner(wanted, this.circle.of(person));
		ActionId action = ActionId.next();
		if (!this.actions.add(action, person, result.summary().periodId(), reading, wanted, actor.name(), today())) {
			throw new RuleException("kind", "development.kind.twice");
		}
		this.audit.record(actor, action.actionId(), "audit.action.opened." + wanted.kind().name(),
				result.summary().name(), reading.name());
		return action;
	}

	private void checkDue(LocalDate due) {
		if (due.isBefore(today())) {
			throw new RuleException("dueOn", "development.due.past");
		}
		if (due.isAfter(today().plusMonths(MOST_MONTHS))) {
			throw new RuleException("dueOn", "development.due.far");
		}
	}

	private static void checkOwner(NewAction wanted, List<Candidate> circle) {
		Candidate owner = circle.stream()
			.filter((one) -> one.id().equals(wanted.owner()))
			.findFirst()
			.orElseThrow(() -> new RuleException("owner", "development.owner.outside"));
		if (wanted.kind().isTalk() && owner.isPerson()) {
			throw new RuleException("owner", "development.owner.talk");
		}
		if (wanted.kind() == ActionKind.RESOURCES && !owner.isLeader()) {
			throw new RuleException("owner", "development.owner.resources");
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * What the form of a new action chooses from.
	 *
	 * @param result the result with its sheet
	 * @param readings the indicators, the weakest first
	 * @param owners who can see to it, the appraiser first
	 */
	public record Choices(ResultPage result, List<IndicatorReading> readings, List<Candidate> owners) {

		public Choices {
			readings = List.copyOf(readings);
			owners = List.copyOf(owners);
		}

		/** Name of whom it helps. */
		public String person() {
			return this.result.summary().name();
		}

	}

}
