package id.timbang.measurement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.UnitId;
import id.timbang.plan.PlanItemId;
import id.timbang.plan.PlanLine;
import id.timbang.scoring.Ratio;
import id.timbang.shared.Window;
import id.timbang.visit.VisitCohort;
import id.timbang.visit.VisitFigure;
import id.timbang.visit.VisitMeasures;
import id.timbang.visit.VisitSummary;
import id.timbang.visit.VisitTally;
import id.timbang.workday.WorkCalendar;
import id.timbang.workday.WorkCalendars;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The values that the system measures for plans. As long as reporting lasts they are
 * counted when they are looked at; when it ends they are settled, and only then do they
 * count. Whoever asks has to know who may see the answer.
 */
@Service
@Transactional(readOnly = true)
public class MeasurementService {

	private final Measuring measuring;

	private final SettledValues settled;

	private final VisitMeasures visits;

	private final WorkCalendars calendars;

	private final Clock clock;

	MeasurementService(Measuring measuring, SettledValues settled, VisitMeasures visits, WorkCalendars calendars,
			Clock clock) {
		this.measuring = measuring;
		this.settled = settled;
		this.visits = visits;
		this.calendars = calendars;
		this.clock = clock;
	}

	/** Whether values of the period still grow. */
	public static boolean isGrowing(PeriodSummary period) {
		return period.phase() == Phase.REPORTING;
	}

	/**
	 * What is measured about assignments in a period: what is settled or, while reporting
	 * lasts, as it stands now. Empty where the system measures nothing, or did not
	 * measure yet when reporting ended.
	 */
	public Map<PlanItemId, MeasuredValue> of(PeriodSummary period, Collection<MeasureSubject> subjects) {
		return isGrowing(period) ? this.measuring.measure(subjects, this.clock.instant())
				: settled(period.id(), subjects.stream().map(MeasureSubject::assignment).toList());
	}

	/** What is settled about assignments in a period, in one statement. */
	public Map<PlanItemId, MeasuredValue> settled(PeriodId period, Collection<AssignmentId> assignments) {
		return Settled.byItem(this.settled.of(period, assignments));
	}

	/**
	 * Where values are heading that still grow; what cannot be said yet is left out.
	 * @param place the place of the period in its cycle, from 0
	 */
	public Map<PlanItemId, Outlook> outlook(PeriodSummary period, int place, Collection<MeasureSubject> subjects,
			Map<PlanItemId, MeasuredValue> values) {
		if (!isGrowing(period) || values.isEmpty()) {
			return Map.of();
		}
		Map<UnitId, WorkCalendar> calendars = (subjects.size() == 1)
				? subjects.stream()
					.collect(Collectors.toMap(MeasureSubject::unit, (one) -> this.calendars.of(one.unit())))
				: this.calendars.all();
		Ratio meets = Ratio.of(period.rules().meets());
		LocalDateTime now = LocalDateTime.now(this.clock);
		Map<PlanItemId, Outlook> outlooks = new HashMap<>();
		for (MeasureSubject subject : subjects) {
			WorkCalendar calendar = Objects.requireNonNull(calendars.get(subject.unit()));
			subject.lines()
				.forEach((line) -> Optional.ofNullable(values.get(line.item().id()))
					.flatMap((value) -> Outlook.of(value, line.measure(place), calendar, now, meets))
					.ifPresent((outlook) -> outlooks.put(line.item().id(), outlook)));
		}
		return outlooks;
	}

	/**
	 * Settles what is not settled yet. An item that a later version of the plan carries
	 * on, measured as before, keeps the value it has.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void settle(PeriodId period, Collection<MeasureSubject> subjects) {
		List<Settled> present = this.settled.of(period, subjects.stream().map(MeasureSubject::assignment).toList());
		Set<PlanItemId> known = Settled.byItem(present).keySet();
		Instant now = this.clock.instant();
		List<Settled> found = new ArrayList<>();
		List<MeasureSubject> unknown = new ArrayList<>();
		for (MeasureSubject subject : subjects) {
			List<PlanLine> open = new ArrayList<>();
			subject.lines()
				.stream()
				.filter((line) -> line.measurement().isPresent() && !known.contains(line.item().id()))
				.forEach((line) -> carriedOn(present, subject, line).ifPresentOrElse(found::add, () -> open.add(line)));
			unknown.add(subject.with(open));
		}
		Map<PlanItemId, MeasuredValue> measured = this.measuring.measure(unknown, now);
		unknown.forEach((subject) -> subject.lines()
			.forEach((line) -> found.add(new Settled(subject.assignment(), line.item().id(), line.item().originId(),
					Objects.requireNonNull(measured.get(line.item().id())).settled(now)))));
		this.settled.add(period, found);
	}

	private static Optional<Settled> carriedOn(List<Settled> present, MeasureSubject subject, PlanLine line) {
		return present.stream()
			.filter((one) -> one.assignment().equals(subject.assignment())
					&& one.origin().equals(line.item().originId())
					&& one.value().measurement() == line.measurement().orElseThrow()
					&& one.value().scope().equals(line.item().scope()))
			.findFirst()
			.map((one) -> new Settled(one.assignment(), line.item().id(), one.origin(), one.value()));
	}

	/**
	 * The visits that a value rests on, as they stood when it was settled.
	 * @param part only those of a figure; none for all
	 */
	public MeasuredVisits visits(MeasureSubject subject, MeasuredValue value, @Nullable VisitFigure part, int page) {
		Instant then = Objects.requireNonNullElseGet(value.settledAt(), this.clock::instant);
		VisitCohort cohort = this.measuring.cohort(subject, value.scope());
		Set<VisitFigure> figures = (part != null) ? Set.of(part) : VisitReading.cases(value.measurement());
		Window<VisitSummary> rows = this.visits.rows(cohort, figures, VisitReading.standard(value.measurement()), then,
				page);
		VisitTally tally = Objects.requireNonNull(this.visits.tallies(Set.of(cohort), then).get(cohort));
		return MeasuredVisits.of(value, tally, part, rows);
	}

}
