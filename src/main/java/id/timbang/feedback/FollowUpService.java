package id.timbang.feedback;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.personnel.ReportingLineService;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what units undertake about the weakest elements of their survey (<i>rencana
 * tindak lanjut</i>, PermenPANRB 14/2017). Everybody reads it; HR and whoever leads the
 * unit write it.
 */
@Service
@Transactional(readOnly = true)
public class FollowUpService {

	private static final Window<FollowUpMonths> NO_MONTHS = Window.of(List.of(), 1);

	private final SatisfactionService satisfaction;

	private final FollowUpStore followUps;

	private final ReportingLineService lines;

	private final AuditTrail audit;

	private final Clock clock;

	FollowUpService(SatisfactionService satisfaction, FollowUpStore followUps, ReportingLineService lines,
			AuditTrail audit, Clock clock) {
		this.satisfaction = satisfaction;
		this.followUps = followUps;
		this.lines = lines;
		this.audit = audit;
		this.clock = clock;
	}

	/** What is undertaken for these months, and a window of all months there are. */
	public FollowUpSheet sheet(Actor actor, UnitId unit, YearMonth first, YearMonth last, int page) {
		SatisfactionPage said = this.satisfaction.page(unit, first, last);
		UnitSatisfaction shown = said.shown();
		if (shown == null) {
			return new FollowUpSheet(null, List.of(), NO_MONTHS, false);
		}
		return new FollowUpSheet(shown, rows(said, first, last),
				this.followUps.months(shown.source(), Window.clamp(page)), mayWrite(actor, shown.source()));
	}

	/**
	 * The weakest elements of a page, and those that something is undertaken about, the
	 * weakest first.
	 */
	public List<FollowUpRow> rows(SatisfactionPage said, YearMonth first, YearMonth last) {
		UnitSatisfaction shown = said.shown();
		if (shown == null) {
			return List.of();
		}
		Map<ServiceElement, FollowUp> written = this.followUps.find(shown.source(), first, last);
		return said.elements()
			.stream()
			.filter((element) -> element.weak() || written.containsKey(element.element()))
			.sorted(Comparator.comparing(ElementSatisfaction::sum))
			.map((element) -> new FollowUpRow(element, written.get(element.element())))
			.toList();
	}

	/** An element, for the form of whoever may write about it. */
	public FollowUpRow row(Actor actor, UnitId unit, YearMonth first, YearMonth last, ServiceElement element) {
		return writable(actor, unit, first, last, element).row();
	}

	/**
	 * Writes what is undertaken about an element, or what came of it.
	 * @param version the version that was seen; 0 for nothing
	 * @throws RuleException if it is due before anybody could have said anything
	 * @throws ConflictException if somebody was faster
	 */
	@Transactional
	public void write(Actor actor, UnitId unit, YearMonth first, YearMonth last, ServiceElement element, long version,
			FollowUp.Content content) {
		UnitSatisfaction shown = writable(actor, unit, first, last, element).shown();
		if (content.due().isBefore(first)) {
			throw new RuleException("due", "feedback.followUp.due.early", first);
		}
		if (!this.followUps.write(shown.source(), first, last, element, version, content, actor,
				this.clock.instant())) {
			throw new ConflictException("error.409.stale");
		}
		this.audit.record(actor, shown.source().unitId(), "audit.followUp.written",
				Objects.requireNonNull(SurveyCodes.code(SurveyCodes.ELEMENTS, element.name())), shown.sourceName(),
				first.toString(), last.toString(), content.planned(), content.responsible(), content.due().toString(),
				content.done());
	}

	private Writable writable(Actor actor, UnitId unit, YearMonth first, YearMonth last, ServiceElement element) {
		SatisfactionPage said = this.satisfaction.page(unit, first, last);
		UnitSatisfaction shown = said.shown();
		if (shown == null) {
			throw new NotFoundException("follow-up of unit", unit);
		}
		requireWriter(actor, shown.source());
		return rows(said, first, last).stream()
			.filter((row) -> row.element().element() == element)
			.findFirst()
			.map((row) -> new Writable(shown, row))
			.orElseThrow(() -> new NotFoundException("follow-up of element", element));
	}

	private void requireWriter(Actor actor, UnitId unit) {
		if (!mayWrite(actor, unit)) {
			throw new ForbiddenException(actor, "write what unit " + unit + " undertakes");
		}
	}

	private boolean mayWrite(Actor actor, UnitId unit) {
		return actor.isHrAdmin() || this.lines.leads(actor, unit);
	}

	/**
	 * A row that may be written.
	 */
	private record Writable(UnitSatisfaction shown, FollowUpRow row) {
	}

}
