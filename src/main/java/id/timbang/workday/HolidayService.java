package id.timbang.workday;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the national holidays and the joint leave (<i>hari libur nasional dan cuti
 * bersama</i>). Everybody may read them, HR changes them.
 */
@Service
@Transactional(readOnly = true)
public class HolidayService {

	private final HolidayStore holidays;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	HolidayService(HolidayStore holidays, AuditTrail audit, ApplicationEventPublisher events) {
		this.holidays = holidays;
		this.audit = audit;
		this.events = events;
	}

	/** The holidays of a year in order. */
	public List<Holiday> of(Year year) {
		return this.holidays.of(year);
	}

	/**
	 * Adds a holiday.
	 * @throws RuleException if the day is one already
	 */
	@Transactional
	public void add(Actor actor, Holiday holiday) {
		actor.require(Role.HR_ADMIN);
		if (!this.holidays.add(holiday)) {
			throw new RuleException("day", "workday.holiday.taken");
		}
		this.audit.record(actor, actor.accountId(), "audit.holiday.added", holiday.day().toString(), holiday.name());
		this.events.publishEvent(new WorkCalendarChanged(holiday.day()));
	}

	/** Makes a working day of a holiday. */
	@Transactional
	public void remove(Actor actor, LocalDate day) {
		actor.require(Role.HR_ADMIN);
		Holiday holiday = this.holidays.remove(day).orElseThrow(() -> new NotFoundException("holiday", day));
		this.audit.record(actor, actor.accountId(), "audit.holiday.removed", day.toString(), holiday.name());
		this.events.publishEvent(new WorkCalendarChanged(day));
	}

}
