package id.timbang.period;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.DecimalText;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets HR set by which numbers figures suggest ratings. Periods that have been opened
 * keep theirs: nobody's rules change while the game is on.
 */
@Service
@Transactional(readOnly = true)
public class ScoringRulesService {

	private final CycleRepository cycles;

	private final PeriodRepository periods;

	private final AuditTrail audit;

	ScoringRulesService(CycleRepository cycles, PeriodRepository periods, AuditTrail audit) {
		this.cycles = cycles;
		this.periods = periods;
		this.audit = audit;
	}

	/** The rules of a cycle, for HR. */
	public CycleRules of(Actor actor, CycleId id) {
		actor.require(Role.HR_ADMIN);
		Cycle cycle = find(id);
		return new CycleRules(cycle.version(), cycle.rules());
	}

	/**
	 * Changes the rules of a cycle and of its periods that have not been opened yet.
	 * @param version the version that the form was filled from
	 * @throws id.timbang.shared.SeveralRulesException if edges do not follow each other
	 * or leave the scale
	 * @throws PhaseClosedException if every period has been opened
	 */
	@Transactional
	public void change(Actor actor, CycleId id, long version, ScoringRules wanted) {
		actor.require(Role.HR_ADMIN);
		Cycle cycle = find(id);
		if (cycle.version() != version) {
			throw new ConflictException("error.409.stale");
		}
		List<Period> waiting = this.periods.findAlone(id, Phase.PREPARED);
		if (waiting.isEmpty()) {
			throw new PhaseClosedException();
		}
		ScoringRules before = cycle.rules();
		cycle.setRules(wanted);
		waiting.forEach((period) -> period.setRules(wanted));
		this.audit.record(actor, id.cycleId(), "audit.cycle.rules." + wanted.conversion(), inWords(before),
				inWords(wanted));
	}

	private static String inWords(ScoringRules rules) {
		return Stream
			.of(rules.resultsMeets(), rules.resultsAbove(), rules.behaviourMeets(), rules.behaviourAbove(),
					rules.minimumCoverage())
			.map(DecimalText::write)
			.collect(Collectors.joining(" · "));
	}

	private Cycle find(CycleId id) {
		return this.cycles.findById(id).orElseThrow(() -> new NotFoundException("cycle", id));
	}

	/**
	 * The rules of a cycle as a form needs them.
	 *
	 * @param version for the form
	 * @param rules those that its periods will follow when they are opened
	 */
	public record CycleRules(long version, ScoringRules rules) {
	}

}
