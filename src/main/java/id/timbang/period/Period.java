package id.timbang.period;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A period (<i>periode penilaian</i>) and the phase it stands in.
 */
@Entity
class Period {

	@EmbeddedId
	private PeriodId id;

	@Version
	private @Nullable Long version;

	@Embedded
	private CycleId cycleId;

	@Enumerated(EnumType.STRING)
	private PeriodKind kind;

	private LocalDate validFrom;

	private LocalDate validUntil;

	@Enumerated(EnumType.STRING)
	private Phase phase;

	@Embedded
	private Windows windows;

	private boolean movesByItself;

	private @Nullable LocalDate movedOn;

	/** Read with the period itself: nobody looks at the one without the other. */
	@ManyToOne(optional = false)
	@JoinColumn(name = "scoring_rules_id")
	private RulesVersion scoringRules;

	protected Period() {
	}

	Period(CycleId cycleId, PeriodKind kind, LocalDate validFrom, LocalDate validUntil, RulesVersion rules) {
		this.id = PeriodId.next();
		this.cycleId = cycleId;
		this.kind = kind;
		this.validFrom = validFrom;
		this.validUntil = validUntil;
		this.phase = Phase.PREPARED;
		this.windows = Windows.usual(validUntil);
		this.scoringRules = rules;
	}

	/**
	 * Moves to the next phase.
	 * @throws IllegalTransitionException for every other phase
	 */
	void moveTo(Phase next, LocalDate today) {
		if (!this.phase.leadsTo(next)) {
			throw new IllegalTransitionException();
		}
		this.phase = next;
		this.movedOn = today;
	}

	/**
	 * Whether it should move by itself today: one step a day, whoever made the last one.
	 */
	boolean isOverdueOn(LocalDate today) {
		return (this.movedOn == null || this.movedOn.isBefore(today)) && summary().isOverdueOn(today);
	}

	/**
	 * Changes the dates of the present phase and of those to come.
	 * @param byItself whether reporting and assessment end by themselves after their last
	 * day
	 * @throws PhaseClosedException if none is to come
	 */
	void reschedule(Windows wanted, boolean byItself) {
		if (Phase.RELEASED.isReachedIn(this.phase)) {
			throw new PhaseClosedException();
		}
		wanted.checkPast(this.windows, this.phase);
		wanted.check(this.validUntil);
		this.windows = wanted;
		this.movesByItself = byItself;
	}

	/**
	 * Follows the rules of its cycle, as long as nobody can have relied on others.
	 * @throws PhaseClosedException if it has been opened
	 */
	void follow(RulesVersion wanted) {
		if (this.phase != Phase.PREPARED) {
			throw new PhaseClosedException();
		}
		this.scoringRules = wanted;
	}

	PeriodId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	Phase phase() {
		return this.phase;
	}

	PeriodSummary summary() {
		return new PeriodSummary(this.id, version(), this.cycleId, this.kind, this.validFrom, this.validUntil,
				this.phase, this.windows, this.movesByItself, this.scoringRules.rules(), this.scoringRules.number());
	}

}
