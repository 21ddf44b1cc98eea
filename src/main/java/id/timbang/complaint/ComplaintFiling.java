package id.timbang.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServiceSummary;
import id.timbang.service.UnitCatalogue;
import id.timbang.shared.RuleException;
import id.timbang.workday.WorkCalendars;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what citizens tell, and says what became of it. Nobody signs in: everybody may
 * send, and a code is the permission to ask again.
 */
@Service
@Transactional(readOnly = true)
public class ComplaintFiling {

	private final ComplaintStore complaints;

	private final ComplaintLimits limits;

	private final ServiceCatalogue catalogue;

	private final WorkCalendars calendars;

	private final Clock clock;

	ComplaintFiling(ComplaintStore complaints, ComplaintLimits limits, ServiceCatalogue catalogue,
			WorkCalendars calendars, Clock clock) {
		this.complaints = complaints;
		this.limits = limits;
		this.catalogue = catalogue;
		this.calendars = calendars;
		this.clock = clock;
	}

	/** What something can be about at a unit, by name. */
	public List<ServiceSummary> services(UnitCatalogue unit) {
		return this.catalogue.offered().stream().filter((service) -> service.unitType() == unit.type()).toList();
	}

	/**
	 * Keeps what a citizen sends. The same form is kept once.
	 * @return the code to ask again with, of this or of the first time
	 * @throws RuleException if it cannot be so
	 */
	@Transactional
	public FollowUpCode file(NewComplaint complaint) {
		check(complaint);
		FollowUpCode code = FollowUpCode.of(complaint);
		LocalDateTime received = LocalDateTime.now(this.clock);
		this.complaints.add(complaint, code, this.clock.instant(), this.limits.respondBy(received),
				this.limits.answerBy(complaint.kind(), false, received, this.calendars.of(complaint.unit())));
		return code;
	}

	/** What became of it; empty for a code that nobody was given. */
	public Optional<PublicComplaint> withCode(FollowUpCode code) {
		return this.complaints.withCode(code);
	}

	private void check(NewComplaint complaint) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate happened = complaint.happenedOn();
		if (happened != null && happened.isAfter(today)) {
			throw new RuleException("happened", "complaint.happened.future");
		}
		if (happened != null && ChronoUnit.DAYS.between(happened, today) > this.limits.oldestDays()) {
			throw new RuleException("happened", "complaint.happened.longAgo", this.limits.oldestDays());
		}
		if (complaint.kind() == ComplaintKind.INFORMATION && !complaint.officer().isEmpty()) {
			throw new RuleException("officer", "complaint.officer.question");
		}
		if (complaint.service() != null && !isOffered(complaint)) {
			throw new RuleException("service", "complaint.service.notOffered");
		}
	}

	private boolean isOffered(NewComplaint complaint) {
		UnitCatalogue unit = this.catalogue.ofUnit(complaint.unit()).orElseThrow();
		return services(unit).stream().anyMatch((service) -> service.id().equals(complaint.service()));
	}

}
