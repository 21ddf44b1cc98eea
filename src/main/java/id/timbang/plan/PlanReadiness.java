package id.timbang.plan;

import java.time.LocalDate;

import id.timbang.period.PeriodSummary;
import id.timbang.period.ReadinessCheck;
import id.timbang.shared.Actor;

/**
 * Everybody who works on the day has a plan that is agreed; says apart how many have
 * none, how many do not weigh 100.00, and how many are not agreed yet (feature 19).
 */
class PlanReadiness implements ReadinessCheck {

	private final PlanDirectory directory;

	private final PlanStanding standing;

	PlanReadiness(PlanDirectory directory, PlanStanding standing) {
		this.directory = directory;
		this.standing = standing;
	}

	@Override
	public Finding check(Actor actor, PeriodSummary period, LocalDate day) {
		return new Finding("plan.readiness." + this.standing.name(),
				this.directory.count(PlanFilter.of(period.cycleId(), this.standing), day),
				"/cycles/" + period.cycleId() + "/plans?standing=" + this.standing + "&on=" + day);
	}

}
