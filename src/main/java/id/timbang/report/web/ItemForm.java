package id.timbang.report.web;

import java.util.Objects;

import id.timbang.indicator.TargetRange;
import id.timbang.report.Narrative;
import id.timbang.report.ReportItem;
import id.timbang.report.ReportLine;
import id.timbang.shared.DecimalText;
import id.timbang.shared.ValidDecimal;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about one indicator.
 *
 * @param origin which one, as the plan names it
 * @param realised the realised value; not asked for a rubric, nor where the system
 * measures
 * @param context what made this period unlike others
 */
record ItemForm(String origin, @ValidDecimal(decimals = TargetRange.DECIMALS) String realised,
		@Size(max = Narrative.LONGEST) String achievements, @Size(max = Narrative.LONGEST) String challenges,
		@Size(max = Narrative.LONGEST) String improvements, @Size(max = ReportItem.LONGEST_CONTEXT) String context) {

	ItemForm(@Nullable String origin, @Nullable String realised, @Nullable String achievements,
			@Nullable String challenges, @Nullable String improvements, @Nullable String context) {
		this.origin = Objects.requireNonNullElse(origin, "");
		this.realised = Objects.requireNonNullElse(realised, "");
		this.achievements = Objects.requireNonNullElse(achievements, "");
		this.challenges = Objects.requireNonNullElse(challenges, "");
		this.improvements = Objects.requireNonNullElse(improvements, "");
		this.context = Objects.requireNonNullElse(context, "");
	}

	static ItemForm of(ReportLine line) {
		ReportItem item = line.item();
		Narrative narrative = item.narrative();
		return new ItemForm(line.plan().item().originId().toString(),
				(item.realised() != null && !line.isMeasured()) ? DecimalText.write(item.realised()) : "",
				narrative.achievements(), narrative.challenges(), narrative.improvements(), item.context());
	}

	/** Whether all is said that the indicator asks for, readable or not. */
	boolean isFilled(ReportLine line) {
		boolean silent = this.achievements.isEmpty() && this.challenges.isEmpty() && this.improvements.isEmpty();
		return line.isMeasured() || (line.isRubric() ? !silent : !this.realised.isEmpty());
	}

	/** Only of a form without errors. */
	ReportItem toItem() {
		return new ReportItem(this.realised.isEmpty() ? null : DecimalText.parse(this.realised),
				new Narrative(this.achievements, this.challenges, this.improvements), this.context);
	}

}
