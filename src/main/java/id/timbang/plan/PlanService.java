package id.timbang.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.indicator.WeightedRow;
import id.timbang.period.CycleId;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.AssignmentSummary;
import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.Dialogue;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an employee and the appraiser agree a plan: begin it from the template, write,
 * submit, return, approve, and later begin its next version.
 */
@Service
@Transactional(readOnly = true)
public class PlanService {

	/** Fewest characters of the reason for a new version. */
	public static final int SHORTEST_REASON = 10;

	/** Most characters of that reason. */
	public static final int LONGEST_REASON = 500;

	private final PlanRepository plans;

	private final PlanDrafts drafts;

	private final PlanRules rules;

	private final PlanAccess access;

	private final SuperiorResults superiors;

	private final AssignmentService assignments;

	private final IndicatorService indicators;

	private final Dialogue dialogue;

	private final ApplicationEventPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	PlanService(PlanRepository plans, PlanDrafts drafts, PlanRules rules, PlanAccess access, SuperiorResults superiors,
			AssignmentService assignments, IndicatorService indicators, Dialogue dialogue,
			ApplicationEventPublisher events, AuditTrail audit, Clock clock) {
		this.plans = plans;
		this.drafts = drafts;
		this.rules = rules;
		this.access = access;
		this.superiors = superiors;
		this.assignments = assignments;
		this.indicators = indicators;
		this.dialogue = dialogue;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Begins the actor's own plan for the present assignment, filled from the template of
	 * the position; or finds the one that there is.
	 * @throws RuleException if the actor has no assignment today
	 */
	@Transactional
	public PlanId begin(Actor actor, CycleId cycle) {
		if (actor.employeeId() == null) {
			throw new RuleException("", "plan.noAssignment");
		}
		AssignmentSummary present = this.assignments.of(new EmployeeId(actor.employeeId()), LocalDate.now(this.clock))
			.orElseThrow(() -> new RuleException("", "plan.noAssignment"));
		return this.plans.findByAssignmentIdAndCycleIdOrderByNumberDesc(present.id(), cycle)
			.stream()
			.findFirst()
			.map(Plan::id)
			.orElseGet(() -> begin(actor, cycle, List.of(present)).get(0).id());
	}

	/**
	 * Begins the plans of everybody who works today and has none; for HR.
	 * @return how many were begun
	 */
	@Transactional
	public int beginForEverybody(Actor actor, CycleId cycle) {
		actor.require(Role.HR_ADMIN);
		Set<AssignmentId> begun = this.plans.assignmentsWithPlan(cycle);
		List<AssignmentSummary> without = this.assignments.on(LocalDate.now(this.clock))
			.stream()
			.filter((assignment) -> !begun.contains(assignment.id()))
			.toList();
		return begin(actor, cycle, without).size();
	}

	private List<Plan> begin(Actor actor, CycleId cycle, List<AssignmentSummary> people) {
		Instant now = this.clock.instant();
		List<Plan> begun = new ArrayList<>();
		this.drafts.of(people, cycle).forEach((assignment, content) -> {
			Plan plan = new Plan(assignment.id(), assignment.employeeId(), cycle, content, now);
			plan.compare(content.rows());
			begun.add(plan);
		});
		this.plans.saveAll(begun);
		markUsed(begun);
		begun.forEach((plan) -> this.audit.record(actor, plan.id().planId(), "audit.plan.begun"));
		return begun;
	}

	private void markUsed(Collection<Plan> plans) {
		this.indicators.markUsed(
				plans.stream().flatMap((plan) -> indicatorsOf(plan.content()).stream()).collect(Collectors.toSet()));
	}

	/**
	 * Saves what the owner wrote; a draft may be incomplete.
	 * @param version the version that the form was filled from
	 * @throws id.timbang.shared.SeveralRulesException if a yearly amount is not split
	 * exactly
	 */
	@Transactional
	public void save(Actor actor, PlanId id, long version, PlanContent content) {
		Plan plan = write(actor, id, version, content);
		this.audit.record(actor, plan.id().planId(), "audit.plan.saved");
	}

	/**
	 * Saves what the owner wrote and hands it to the appraiser.
	 * @param version the version that the form was filled from
	 * @throws id.timbang.shared.SeveralRulesException if it does not count yet; then
	 * nothing is saved
	 * @throws RuleException if nobody appraises the owner
	 */
	@Transactional
	public void submit(Actor actor, PlanId id, long version, PlanContent content) {
		Plan plan = write(actor, id, version, content);
		this.rules.require(content, versions(content));
		if (this.access.appraiser(plan.employeeId()).isEmpty()) {
			throw new RuleException("", "plan.noAppraiser");
		}
		plan.submit(this.clock.instant());
		this.audit.record(actor, plan.id().planId(), "audit.plan.submitted");
	}

	/** The rows go to the database before the state does, which freezes them there. */
	private Plan write(Actor actor, PlanId id, long version, PlanContent content) {
		Plan plan = find(id);
		this.access.requireOwner(actor, plan.employeeId());
		requireVersion(plan, version);
		plan.requireOpen();
		PlanRules.requireSplit(content, this.drafts.periodsOf(plan.cycleId()).size());
		AppraiserName appraiser = this.access.appraiser(plan.employeeId()).orElse(null);
		plan.write(content.with(SuperiorResults.link(content.items(), this.superiors.of(appraiser, plan.cycleId()))),
				this.clock.instant());
		plan.compare(this.drafts.rows(assignment(plan).positionId()));
		markUsed(List.of(plan));
		this.plans.flush();
		return plan;
	}

	/**
	 * Gives a plan back to its owner; for the appraiser.
	 * @param why what shall change, which the owner reads
	 * @throws RuleException if the reason is missing or too long
	 */
	@Transactional
	public void giveBack(Actor actor, PlanId id, long version, String why) {
		Plan plan = find(id);
		this.access.requireDecider(actor, plan.employeeId());
		requireVersion(plan, version);
		requireReason(why, 1, Dialogue.LONGEST, "plan.return.missing");
		plan.giveBack(actor.name(), why, this.clock.instant());
		this.dialogue.add(actor, thread(plan), why);
		this.audit.record(actor, plan.id().planId(), "audit.plan.returned", why);
	}

	/**
	 * Writes what the leader especially expects (feature 92), in the place of what the
	 * owner noted; for the appraiser, before the decision.
	 * @param special the texts, at most 500 characters each, for the values that have one
	 */
	@Transactional
	public void expect(Actor actor, PlanId id, long version, Map<BehaviourValue, String> special) {
		Plan plan = find(id);
		this.access.requireDecider(actor, plan.employeeId());
		requireVersion(plan, version);
		plan.expect(special, this.clock.instant());
		this.audit.record(actor, plan.id().planId(), "audit.plan.expected");
	}

	/** Agrees a plan; for the appraiser. The version before it is superseded. */
	@Transactional
	public void approve(Actor actor, PlanId id, long version) {
		Plan plan = find(id);
		this.access.requireDecider(actor, plan.employeeId());
		requireVersion(plan, version);
		Instant now = this.clock.instant();
		this.plans.findByAssignmentIdAndCycleIdAndState(plan.assignmentId(), plan.cycleId(), PlanState.APPROVED)
			.ifPresent((before) -> before.supersede(now));
		plan.approve(actor.name(), now);
		this.plans.flush();
		this.events.publishEvent(new PlanApproved(plan.id(), plan.assignmentId(), plan.employeeId(), plan.cycleId()));
		this.audit.record(actor, plan.id().planId(), "audit.plan.approved");
	}

	/**
	 * Agrees several plans in one go: all or none.
	 * @param versions the versions that the list was filled from, by plan
	 * @throws ConflictException if one of them has been changed or decided on since
	 */
	@Transactional
	public void approveAll(Actor actor, Map<PlanId, Long> versions) {
		try {
			versions.forEach((id, version) -> approve(actor, id, version));
		}
		catch (ConflictException stale) {
			throw new ConflictException("plan.approveAll.stale");
		}
	}

	/**
	 * Begins the next version of a plan in force, or goes on with the one that there is;
	 * for its owner. Until the new one is agreed, the old one counts. Its indicators are
	 * those in force today.
	 * @param why what has changed
	 * @throws RuleException if the reason is too short or too long
	 */
	@Transactional
	public PlanId revise(Actor actor, PlanId id, String why) {
		Plan plan = find(id);
		this.access.requireOwner(actor, plan.employeeId());
		return this.plans.findByAssignmentIdAndCycleIdOrderByNumberDesc(plan.assignmentId(), plan.cycleId())
			.stream()
			.filter((other) -> other.state().isOpen() || other.state() == PlanState.SUBMITTED)
			.findFirst()
			.map(Plan::id)
			.orElseGet(() -> beginNext(actor, plan, why));
	}

	private PlanId beginNext(Actor actor, Plan plan, String why) {
		requireReason(why, SHORTEST_REASON, LONGEST_REASON, "plan.reason.short");
		List<PlanItem> items = this.drafts.renewed(plan.content().items())
			.stream()
			.map((item) -> item.continuing(item.originId()))
			.toList();
		Plan next = this.plans.save(plan.revised(why, plan.content().with(items), this.clock.instant()));
		markUsed(List.of(next));
		this.audit.record(actor, next.id().planId(), "audit.plan.revised", why);
		return next.id();
	}

	private static void requireReason(String why, int shortest, int longest, String missingKey) {
		if (why.strip().length() < shortest) {
			throw new RuleException("reason", missingKey, shortest);
		}
		if (why.length() > longest) {
			throw new RuleException("reason", "plan.reason.long", longest);
		}
	}

	/** Adds to the dialogue; for the owner and the appraiser. */
	@Transactional
	public void say(Actor actor, PlanId id, String text) {
		Plan plan = find(id);
		this.access.requireParty(actor, plan.employeeId());
		this.dialogue.add(actor, thread(plan), text);
	}

	/** All versions share one thread, which hangs on the assignment. */
	static UUID thread(Plan plan) {
		return plan.assignmentId().assignmentId();
	}

	private AssignmentSummary assignment(Plan plan) {
		return Optional.ofNullable(this.assignments.byId(List.of(plan.assignmentId())).get(plan.assignmentId()))
			.orElseThrow(() -> new NotFoundException("assignment", plan.assignmentId()));
	}

	private Map<IndicatorVersionId, VersionedIndicator> versions(PlanContent content) {
		return new HashMap<>(this.indicators.versions(indicatorsOf(content)));
	}

	private static Set<IndicatorVersionId> indicatorsOf(PlanContent content) {
		return content.rows().stream().map(WeightedRow::indicatorVersionId).collect(Collectors.toSet());
	}

	private static void requireVersion(Plan plan, long version) {
		if (plan.version() != version) {
			throw new ConflictException("error.409.stale");
		}
	}

	private Plan find(PlanId id) {
		return this.plans.findById(id).orElseThrow(() -> new NotFoundException("plan", id));
	}

}
