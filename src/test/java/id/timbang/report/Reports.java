package id.timbang.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes reports for tests.
 */
@Component
public class Reports {

	private final ReportService reports;

	private final ReportReader reader;

	Reports(ReportService reports, ReportReader reader) {
		this.reports = reports;
		this.reader = reader;
	}

	/** The report of somebody for a period that has been opened. */
	public ReportId of(EmployeeId employee, PeriodId period) {
		return this.reader.of(employee, period).get(0).id();
	}

	/** Saves a report in which every value is what the target asks for. */
	public ReportId drafted(EmployeeId employee, PeriodId period) {
		Actor owner = Organisations.actor(employee);
		ReportId id = of(employee, period);
		ReportSheet sheet = this.reader.sheet(owner, id);
		this.reports.save(owner, id, sheet.version(), asAgreed(sheet));
		return id;
	}

	/** Hands over a report in which every value is what the target asks for. */
	public ReportId submitted(EmployeeId employee, PeriodId period) {
		ReportId id = of(employee, period);
		submit(employee, id);
		return id;
	}

	/** Hands over this report, in which every value is what the target asks for. */
	public void submit(EmployeeId employee, ReportId id) {
		Actor owner = Organisations.actor(employee);
		ReportSheet sheet = this.reader.sheet(owner, id);
		this.reports.submit(owner, id, sheet.version(), asAgreed(sheet));
	}

	/** Hands over a report and lets the appraiser take it. */
	public ReportId accepted(EmployeeId employee, EmployeeId appraiser, PeriodId period) {
		ReportId id = submitted(employee, period);
		Actor decider = Organisations.actor(appraiser);
		this.reports.accept(decider, id, this.reader.sheet(decider, id).version());
		return id;
	}

	/** A report in which every value is what the target asks for. */
	public static ReportContent asAgreed(ReportSheet sheet) {
		Map<UUID, ReportItem> items = new HashMap<>();
		sheet.lines().forEach((line) -> {
			@Nullable BigDecimal value = (line.target() != null && !line.isMeasured()) ? line.target().targetLow() : null;
			items.put(line.plan().item().originId(), new ReportItem(value, new Narrative("Tercapai", "", "")));
		});
		return new ReportContent(new Narrative("Target tercapai.", "Antrean panjang.", "Menambah loket."), items);
	}

}
