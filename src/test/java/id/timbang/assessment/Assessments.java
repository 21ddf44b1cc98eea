package id.timbang.assessment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.report.ReportId;
import id.timbang.report.ReportLine;
import id.timbang.report.ReportSheet;
import id.timbang.report.Reports;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Judgement;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * Makes assessments for tests.
 */
@Component
public class Assessments {

	private final AssessmentService assessments;

	private final AssessmentReader reader;

	private final Reports reports;

	Assessments(AssessmentService assessments, AssessmentReader reader, Reports reports) {
		this.assessments = assessments;
		this.reader = reader;
		this.reports = reports;
	}

	/** Hands over a report, and saves what is complete and as expected. */
	public ReportId complete(EmployeeId employee, EmployeeId appraiser, PeriodId period) {
		ReportId id = this.reports.submitted(employee, period);
		complete(appraiser, id);
		return id;
	}

	/** Saves what is complete and as expected about a report that was handed over. */
	public void complete(EmployeeId appraiser, ReportId id) {
		Actor actor = Organisations.actor(appraiser);
		AssessmentSheet sheet = this.reader.sheet(actor, id);
		this.assessments.save(actor, id, sheet.version(), asExpected(sheet.report()));
	}

	/** The same, with the ratings that the figures suggest. */
	public ReportId decided(EmployeeId employee, EmployeeId appraiser, PeriodId period) {
		ReportId id = complete(employee, appraiser, period);
		decideAsSuggested(Organisations.actor(appraiser), id);
		return id;
	}

	/** Sets the ratings that the figures suggest. */
	public void decideAsSuggested(Actor actor, ReportId id) {
		AssessmentSheet sheet = this.reader.sheet(actor, id);
		Judgement suggested = sheet.suggestion().judgement().orElseThrow();
		this.assessments.decide(actor, id, sheet.version(), Decided.asSuggested(suggested));
	}

	/**
	 * Rates somebody who reported nothing, as the appraiser found it and as suggested.
	 */
	public void decidedWithoutReport(EmployeeId appraiser, ReportId id) {
		Actor actor = Organisations.actor(appraiser);
		Map<UUID, VerifiedItem> items = new HashMap<>();
		for (ReportLine line : this.reader.sheet(actor, id).report().lines()) {
			items.put(line.plan().item().originId(), line.isRubric() ? new VerifiedItem(null, 4, "")
					: new VerifiedItem(new BigDecimal("90"), null, "Menurut buku register yang diperiksa bersama."));
		}
		this.assessments.save(actor, id, AssessmentService.UNSAVED,
				new RatingContent(items, levels(4, ""), "Laporkan bulan depan.", Recommendation.CONTINUE));
		decideAsSuggested(actor, id);
	}

	/** Every value as reported, every level the expected one. */
	public static RatingContent asExpected(ReportSheet report) {
		Map<UUID, VerifiedItem> items = new HashMap<>();
		for (ReportLine line : report.lines()) {
			items.put(line.plan().item().originId(), line.isRubric() ? new VerifiedItem(null, 4, "")
					: new VerifiedItem(line.item().realised(), null, ""));
		}
		return new RatingContent(items, levels(4, ""), "Pertahankan.", Recommendation.CONTINUE);
	}

	/** All seven values alike. */
	public static Map<BehaviourValue, RatedValue> levels(int level, String feedback) {
		Map<BehaviourValue, RatedValue> values = new EnumMap<>(BehaviourValue.class);
		for (BehaviourValue value : BehaviourValue.values()) {
			values.put(value, new RatedValue(level, feedback));
		}
		return values;
	}

}
