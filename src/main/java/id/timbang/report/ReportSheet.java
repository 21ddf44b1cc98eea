package id.timbang.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.AppraiserName;
import id.timbang.personnel.PersonCard;
import id.timbang.plan.PlanId;
import id.timbang.shared.Dialogue;
import org.jspecify.annotations.Nullable;

/**
 * A report with everything its page shows.
 *
 * @param id the report
 * @param version for forms
 * @param progress how far it has come
 * @param period what it is about
 * @param planId the version of the plan that counts
 * @param place the place of the period in its cycle, from 0
 * @param owner whose report it is
 * @param appraiser who takes it; none while nobody appraises the person
 * @param overall what it says on the whole
 * @param lines the indicators in order
 * @param dialogue what both sides wrote, oldest first
 * @param rights what the reader may do
 */
public record ReportSheet(ReportId id, long version, ReportProgress progress, PeriodSummary period, PlanId planId,
		int place, PersonCard owner, @Nullable AppraiserName appraiser, Narrative overall, List<ReportLine> lines,
		List<Dialogue.Entry> dialogue, Rights rights) {

	public ReportSheet {
		lines = List.copyOf(lines);
	}

	/** The indicator with this origin. */
	public Optional<ReportLine> line(UUID originId) {
		return this.lines.stream().filter((line) -> line.plan().item().originId().equals(originId)).findFirst();
	}

	/** How many indicators are filled. */
	public long filled() {
		return this.lines.stream().filter(ReportLine::isFilled).count();
	}

	/**
	 * What a reader may do with a report as it stands.
	 *
	 * @param write change and submit it
	 * @param decide accept or return it
	 * @param talk add to the dialogue
	 */
	public record Rights(boolean write, boolean decide, boolean talk) {
	}

}
