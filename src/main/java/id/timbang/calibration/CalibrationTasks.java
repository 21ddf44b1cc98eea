package id.timbang.calibration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.UnitPlace;
import id.timbang.scoring.ScoringSettings;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds whoever leads a unit to calibrate it, until a session has been recorded. Of
 * fewer than ten people a distribution says nothing.
 */
@Component
class CalibrationTasks implements TaskSource {

	private static final int MINUTES = 60;

	private final CalibrationService calibration;

	private final CalibrationDirectory directory;

	private final SessionStore sessions;

	private final PeriodService periods;

	private final Clock clock;

	CalibrationTasks(CalibrationService calibration, CalibrationDirectory directory, SessionStore sessions,
			PeriodService periods, Clock clock) {
		this.calibration = calibration;
		this.directory = directory;
		this.sessions = sessions;
		this.periods = periods;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		if (actor.employeeId() == null) {
			return List.of();
		}
		List<PeriodSummary> open = this.periods.begun(LocalDate.now(this.clock))
			.stream()
			.filter((period) -> period.phase() == Phase.CALIBRATION)
			.toList();
		return open.isEmpty() ? List.of()
				: this.calibration.led(actor).map((unit) -> owed(actor, unit, open)).orElse(List.of());
	}

	private List<Task> owed(Actor actor, UnitPlace unit, List<PeriodSummary> open) {
		Set<PeriodId> held = this.sessions.heldIn(open.stream().map(PeriodSummary::id).toList(), unit.id());
		return open.stream()
			.filter((period) -> !held.contains(period.id()))
			.filter((period) -> people(actor, unit, period) >= ScoringSettings.FEWEST_RATINGS)
			.map((period) -> new Task("calibration.task.session", List.of(unit.name(), period.month()),
					"/periods/" + period.id() + "/calibration?unit=" + unit.id(), period.windows().calibrationUntil(),
					MINUTES))
			.toList();
	}

	private int people(Actor actor, UnitPlace unit, PeriodSummary period) {
		return this.directory.branches(actor, period, unit.id()).values().stream().mapToInt(BranchCounts::people).sum();
	}

}
