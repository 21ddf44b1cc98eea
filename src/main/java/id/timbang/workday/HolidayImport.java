package id.timbang.workday;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.CsvException;
import id.timbang.shared.CsvTable;
import id.timbang.shared.Role;
import id.timbang.shared.RowError;
import id.timbang.shared.Uploads;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the holidays of whole years in from a CSV file: what the file does not name in a
 * year that it has days of is a working day afterwards, because a joint decree is changed
 * by another one. First a dry run, then, on confirmation, all or nothing; the same file a
 * second time changes nothing.
 */
@Service
@Transactional(readOnly = true)
public class HolidayImport {

	private static final String PURPOSE = "holidays";

	private static final String FILE = "holidays.csv";

	private final HolidayStore holidays;

	private final Uploads uploads;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	HolidayImport(HolidayStore holidays, Uploads uploads, AuditTrail audit, ApplicationEventPublisher events) {
		this.holidays = holidays;
		this.uploads = uploads;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Dry run. A file without errors is kept for confirmation under the id of the report.
	 */
	@Transactional
	public HolidayReport check(Actor actor, byte[] content) {
		actor.require(Role.HR_ADMIN);
		HolidayReport report = read(content);
		return report.isWorthwhile() ? report.keptAs(this.uploads.keep(actor, PURPOSE, content)) : report;
	}

	/**
	 * Does what the dry run said, and forgets the file.
	 * @return what was done; with errors, and nothing done, if the world has changed
	 * since
	 */
	@Transactional
	public HolidayReport apply(Actor actor, UUID id) {
		actor.require(Role.HR_ADMIN);
		return apply(actor, this.uploads.take(actor, PURPOSE, id));
	}

	/** Imports a file without a dry run. One with errors changes nothing. */
	@Transactional
	public HolidayReport apply(Actor actor, byte[] content) {
		actor.require(Role.HR_ADMIN);
		HolidayReport report = read(content);
		if (report.isWorthwhile()) {
			report.changes().forEach(this::write);
			this.audit.record(actor, actor.accountId(), "audit.holidays.imported",
					Integer.toString(report.changes().size()));
			this.events.publishEvent(new WorkCalendarChanged(report.changes().get(0).day()));
		}
		return report;
	}

	private void write(HolidayReport.Change change) {
		if (change.before() != null) {
			this.holidays.remove(change.day());
		}
		if (change.after() != null) {
			this.holidays.add(change.after());
		}
	}

	private HolidayReport read(byte[] content) {
		List<RowError> errors = new ArrayList<>();
		List<Holiday> named = new HolidayRows(table(content, errors), errors).holidays();
		List<Holiday> known = named.stream()
			.map((holiday) -> Year.from(holiday.day()))
			.distinct()
			.flatMap((year) -> this.holidays.of(year).stream())
			.toList();
		return new HolidayReport(null, named.size(), errors.isEmpty() ? changes(known, named) : List.of(), errors);
	}

	private static CsvTable table(byte[] content, List<RowError> errors) {
		try {
			return CsvTable.read(FILE, content, HolidayRows.COLUMNS);
		}
		catch (CsvException ex) {
			errors.add(ex.error());
			return new CsvTable(FILE, List.of());
		}
	}

	private static List<HolidayReport.Change> changes(List<Holiday> before, List<Holiday> after) {
		List<HolidayReport.Change> changes = new ArrayList<>();
		before.stream()
			.filter((holiday) -> !after.contains(holiday))
			.forEach(
					(holiday) -> changes.add(new HolidayReport.Change(holiday, on(after, holiday.day()).orElse(null))));
		after.stream()
			.filter((holiday) -> on(before, holiday.day()).isEmpty())
			.forEach((holiday) -> changes.add(new HolidayReport.Change(null, holiday)));
		changes.sort((one, other) -> one.day().compareTo(other.day()));
		return changes;
	}

	private static Optional<Holiday> on(List<Holiday> holidays, LocalDate day) {
		return holidays.stream().filter((holiday) -> Objects.equals(holiday.day(), day)).findFirst();
	}

}
