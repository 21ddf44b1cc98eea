package id.timbang.period;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets HR decide by which rules figures make predicates: as a draft that can be tried,
 * and then for the periods that have not been opened. Opened periods keep theirs:
 * nobody's rules change while the game is on.
 */
@Service
@Transactional(readOnly = true)
public class ScoringRulesService {

	private final RulesRepository versions;

	private final CycleRepository cycles;

	private final PeriodRepository periods;

	private final AuditTrail audit;

	private final Clock clock;

	ScoringRulesService(RulesRepository versions, CycleRepository cycles, PeriodRepository periods, AuditTrail audit,
			Clock clock) {
		this.versions = versions;
		this.cycles = cycles;
		this.periods = periods;
		this.audit = audit;
		this.clock = clock;
	}

	/** The versions of a cycle, the newest first, a draft before all; for HR. */
	public List<RulesSummary> of(Actor actor, CycleId cycle) {
		actor.require(Role.HR_ADMIN);
		find(cycle);
		return this.versions.findByCycleIdOrderByNumberDesc(cycle).stream().map(RulesVersion::summary).toList();
	}

	/**
	 * The draft of a cycle; for HR.
	 * @throws NotFoundException if there is none
	 */
	public RulesSummary draft(Actor actor, CycleId cycle) {
		actor.require(Role.HR_ADMIN);
		return draftOf(cycle).summary();
	}

	/**
	 * The draft of a cycle as a form has shown it; for HR.
	 * @param version the version that the form was filled from
	 * @throws ConflictException if it says something else by now, or is gone
	 */
	public RulesSummary draft(Actor actor, CycleId cycle, long version) {
		actor.require(Role.HR_ADMIN);
		return draftOf(cycle, version).summary();
	}

	/**
	 * Begins a draft with the numbers in force, or lets the present one follow another
	 * rule set.
	 * @throws PhaseClosedException if every period has been opened
	 */
	@Transactional
	public void draft(Actor actor, CycleId cycle, PolicyKind policy) {
		actor.require(Role.HR_ADMIN);
		requireWaiting(alone(cycle));
		Instant now = this.clock.instant();
		this.versions.findByCycleIdAndNumberNull(cycle)
			.ifPresentOrElse((draft) -> draft.write(draft.rules().under(policy), actor.name(), now), () -> this.versions
				.save(new RulesVersion(cycle, inForce(cycle).rules().under(policy), actor.name(), now)));
		this.audit.record(actor, cycle.cycleId(), "audit.rules.drafted." + policy);
	}

	/**
	 * Saves what the draft says.
	 * @param version the version that the form was filled from
	 * @throws id.timbang.shared.SeveralRulesException with everything that cannot be
	 */
	@Transactional
	public void save(Actor actor, CycleId cycle, long version, ScoringRules wanted) {
		actor.require(Role.HR_ADMIN);
		draftOf(cycle, version).write(wanted, actor.name(), this.clock.instant());
		this.audit.record(actor, cycle.cycleId(), "audit.rules.saved");
	}

	/**
	 * Throws the draft away.
	 * @param version the version that the page showed
	 */
	@Transactional
	public void discard(Actor actor, CycleId cycle, long version) {
		actor.require(Role.HR_ADMIN);
		this.versions.delete(draftOf(cycle, version));
		this.audit.record(actor, cycle.cycleId(), "audit.rules.discarded");
	}

	/**
	 * Puts the draft in force: it gets the next number, and the periods that have not
	 * been opened follow it.
	 * @param version the version that the page showed
	 * @return its number
	 * @throws PhaseClosedException if every period has been opened
	 */
	@Transactional
	public int putInForce(Actor actor, CycleId cycle, long version) {
		actor.require(Role.HR_ADMIN);
		List<Period> waiting = alone(cycle);
		requireWaiting(waiting);
		RulesVersion draft = draftOf(cycle, version);
		draft.rules().check();
		draft.putInForce(inForce(cycle).number() + 1, actor.name(), this.clock.instant());
		waiting.forEach((period) -> period.follow(draft));
		this.audit.record(actor, cycle.cycleId(), "audit.rules.inForce." + draft.rules().policy(),
				Integer.toString(draft.number()));
		return draft.number();
	}

	private List<Period> alone(CycleId cycle) {
		find(cycle);
		return this.periods.findAlone(cycle, Phase.PREPARED);
	}

	private static void requireWaiting(List<Period> waiting) {
		if (waiting.isEmpty()) {
			throw new PhaseClosedException();
		}
	}

	private RulesVersion inForce(CycleId cycle) {
		return this.versions.findFirstByCycleIdAndNumberNotNullOrderByNumberDesc(cycle).orElseThrow();
	}

	private RulesVersion draftOf(CycleId cycle, long version) {
		RulesVersion draft = this.versions.findByCycleIdAndNumberNull(cycle)
			.orElseThrow(() -> new ConflictException("error.409.stale"));
		if (draft.version() != version) {
			throw new ConflictException("error.409.stale");
		}
		return draft;
	}

	private RulesVersion draftOf(CycleId cycle) {
		return this.versions.findByCycleIdAndNumberNull(cycle)
			.orElseThrow(() -> new NotFoundException("draft of scoring rules", cycle));
	}

	private void find(CycleId id) {
		if (!this.cycles.existsById(id)) {
			throw new NotFoundException("cycle", id);
		}
	}

}
