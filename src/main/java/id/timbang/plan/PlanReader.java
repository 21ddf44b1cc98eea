package id.timbang.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.indicator.IndicatorVersionId;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodService;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import id.timbang.shared.Dialogue;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads plans: one with everything around it, and lists of people with theirs.
 */
@Service
@Transactional(readOnly = true)
public class PlanReader {

	private final PlanRepository plans;

	private final PlanDirectory directory;

	private final PlanDrafts drafts;

	private final PlanAccess access;

	private final PlanParties parties;

	private final SuperiorResults superiors;

	private final AssignmentService assignments;

	private final PlanLines lines;

	private final PeriodService periods;

	private final Dialogue dialogue;

	private final Clock clock;

	PlanReader(PlanRepository plans, PlanDirectory directory, PlanDrafts drafts, PlanAccess access, PlanParties parties,
			SuperiorResults superiors, AssignmentService assignments, PlanLines lines, PeriodService periods,
			Dialogue dialogue, Clock clock) {
		this.plans = plans;
		this.directory = directory;
		this.drafts = drafts;
		this.access = access;
		this.parties = parties;
		this.superiors = superiors;
		this.assignments = assignments;
		this.lines = lines;
		this.periods = periods;
		this.dialogue = dialogue;
		this.clock = clock;
	}

	/** Whether the actor may open the plans of somebody. */
	public boolean isOpenTo(Actor actor, EmployeeId owner) {
		return this.access.isReader(actor, owner);
	}

	/** A plan with everything around it; for the owner, those above, and HR. */
	public PlanSheet sheet(Actor actor, PlanId id) {
		Plan plan = readable(actor, id);
		return sheet(actor, plan, plan.content(), versions(plan));
	}

	/**
	 * The same for the appraiser who is about to decide.
	 * @throws id.timbang.shared.ConflictException if it does not wait for a decision
	 */
	public PlanSheet waiting(Actor actor, PlanId id) {
		Plan plan = find(id);
		this.access.requireDecider(actor, plan.employeeId());
		plan.requireSubmitted();
		return sheet(actor, plan, plan.content(), versions(plan));
	}

	/** The same, with what the version changes. */
	public PlanPage page(Actor actor, PlanId id) {
		Plan plan = readable(actor, id);
		List<Plan> versions = versions(plan);
		PlanSheet sheet = sheet(actor, plan, plan.content(), versions);
		PlanChanges.Side present = new PlanChanges.Side(sheet.progress().number(), plan.content(), sheet.lines());
		PlanChanges changes = versions.stream()
			.filter((one) -> one.progress().number() == present.number() - 1)
			.findFirst()
			.map((before) -> PlanChanges.between(side(before), present))
			.orElse(null);
		return new PlanPage(sheet, changes);
	}

	private PlanChanges.Side side(Plan plan) {
		PlanContent content = plan.content();
		return new PlanChanges.Side(plan.progress().number(), content, this.lines.of(content.items()));
	}

	private Plan readable(Actor actor, PlanId id) {
		Plan plan = find(id);
		this.access.requireReader(actor, plan.employeeId());
		return plan;
	}

	/**
	 * What the edit form is filled from, for the owner: every indicator in the version in
	 * force.
	 * @throws id.timbang.shared.ConflictException if it cannot be changed as it stands
	 */
	public PlanDraft draft(Actor actor, PlanId id) {
		Plan plan = find(id);
		this.access.requireOwner(actor, plan.employeeId());
		plan.requireOpen();
		List<Plan> versions = versions(plan);
		PlanContent saved = plan.content();
		PlanContent renewed = saved.with(this.drafts.renewed(saved.items()));
		Map<UUID, IndicatorVersionId> before = new HashMap<>(measuredBy(plan));
		versions.stream()
			.filter((one) -> one.state() == PlanState.APPROVED)
			.forEach((agreed) -> before.putAll(measuredBy(agreed)));
		int changed = (int) renewed.items()
			.stream()
			.filter((item) -> !item.row().indicatorVersionId().equals(before.get(item.originId())))
			.count();
		AssignmentSummary assignment = Objects
			.requireNonNull(this.assignments.byId(List.of(plan.assignmentId())).get(plan.assignmentId()));
		return new PlanDraft(sheet(actor, plan, renewed, versions), changed, this.drafts.group(assignment));
	}

	private static Map<UUID, IndicatorVersionId> measuredBy(Plan plan) {
		return plan.content()
			.items()
			.stream()
			.collect(Collectors.toMap(PlanItem::originId, (item) -> item.row().indicatorVersionId()));
	}

	private PlanSheet sheet(Actor actor, Plan plan, PlanContent content, List<Plan> versions) {
		EmployeeId owner = plan.employeeId();
		Optional<AppraiserName> appraiser = this.access.appraiser(owner);
		PlanParties.Parties parties = this.parties.of(plan, appraiser);
		return new PlanSheet(plan.id(), plan.version(), plan.progress(), this.periods.cycle(plan.cycleId()),
				this.drafts.periodsOf(plan.cycleId()), parties.owner(), parties.appraiser(), parties.appraiserCard(),
				content.approach(), this.lines.of(content.items()), content.expectations(), content.annex(),
				List.copyOf(this.superiors.of(appraiser.orElse(null), plan.cycleId()).keySet()),
				this.dialogue.about(actor, List.of(PlanService.thread(plan))), history(versions),
				PlanAccess.rights(actor, owner, plan.state(), appraiser));
	}

	private Plan find(PlanId id) {
		return this.plans.findById(id).orElseThrow(() -> new NotFoundException("plan", id));
	}

	private List<Plan> versions(Plan plan) {
		return this.plans.findByAssignmentIdAndCycleIdOrderByNumberDesc(plan.assignmentId(), plan.cycleId());
	}

	private static List<PlanSheet.Version> history(List<Plan> versions) {
		return versions.stream()
			.map((one) -> new PlanSheet.Version(one.id(), one.progress().number(), one.state(),
					one.progress().decidedAt(), one.progress().reason()))
			.toList();
	}

	/** The actor with his or her latest plan; nothing without an assignment today. */
	public Optional<PlanSummary> mine(Actor actor, CycleId cycle) {
		return (actor.employeeId() == null) ? Optional.empty()
				: this.directory.of(new EmployeeId(actor.employeeId()), cycle, LocalDate.now(this.clock));
	}

	/** The actor's own latest plan in a cycle. */
	public Optional<PlanId> own(Actor actor, CycleId cycle) {
		return (actor.employeeId() == null) ? Optional.empty()
				: this.plans.findByEmployeeIdAndCycleIdOrderByChangedAtDesc(new EmployeeId(actor.employeeId()), cycle)
					.stream()
					.findFirst()
					.map(Plan::id);
	}

	/** The people whom the actor appraises, with their plans. */
	public Window<PlanSummary> team(Actor actor, CycleId cycle, int page) {
		return (actor.employeeId() == null) ? new Window<>(List.of(), 1, false)
				: this.directory.list(PlanFilter.of(cycle, new EmployeeId(actor.employeeId())),
						LocalDate.now(this.clock), Window.clamp(page));
	}

	/** How many people the actor appraises. */
	public int countTeam(Actor actor, CycleId cycle) {
		return (actor.employeeId() == null) ? 0 : this.directory
			.count(PlanFilter.of(cycle, new EmployeeId(actor.employeeId())), LocalDate.now(this.clock));
	}

	/** How everybody stands who works on a day; for HR. */
	public Window<PlanSummary> everybody(Actor actor, PlanFilter filter, LocalDate day, int page) {
		actor.require(Role.HR_ADMIN);
		return this.directory.list(filter, day, Window.clamp(page));
	}

	/** How many people who work on a day stand how; for HR. */
	public Map<PlanStanding, Integer> standings(Actor actor, CycleId cycle, LocalDate day) {
		actor.require(Role.HR_ADMIN);
		return this.directory.standings(cycle, day);
	}

	/** The plan in force of an assignment. */
	public Optional<PlanId> inForce(AssignmentId assignment, CycleId cycle) {
		return this.plans.findByAssignmentIdAndCycleIdAndState(assignment, cycle, PlanState.APPROVED).map(Plan::id);
	}

	/** The plans in force of everybody in a cycle, by assignment. */
	public Map<AssignmentId, PlanId> inForce(CycleId cycle) {
		return this.plans.inForce(cycle)
			.stream()
			.collect(Collectors.toMap(PlanRepository.Agreed::assignmentId, PlanRepository.Agreed::id));
	}

	/** The leader's special expectations of a plan. */
	public Map<BehaviourValue, String> expectationsOf(PlanId id) {
		return this.plans.findById(id).map((plan) -> plan.content().expectations()).orElse(Map.of());
	}

}
