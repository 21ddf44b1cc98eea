package id.timbang.assessment.web;

import java.math.BigDecimal;

import id.timbang.assessment.RatingContent;
import id.timbang.assessment.VerifiedItem;
import id.timbang.indicator.TargetRange;
import id.timbang.report.ReportLine;
import id.timbang.shared.DecimalText;
import id.timbang.shared.ValidDecimal;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the appraiser found for one indicator, as it is typed.
 *
 * @param origin which indicator
 * @param use whether the reported value is right ({@value #AS_REPORTED}) or another one
 * is entered ({@value #CORRECTED}); empty as long as nothing is chosen
 * @param value the other value
 * @param level of a rubric
 * @param reason why
 * @param context "true" if what the employee says about the context is so
 */
record ItemForm(String origin, String use, @ValidDecimal(decimals = TargetRange.DECIMALS) String value, String level,
		@Size(max = RatingContent.LONGEST_REASON) String reason, String context) {

	static final String AS_REPORTED = "REPORTED";

	static final String CORRECTED = "CORRECTED";

	ItemForm {
		origin = filled(origin);
		use = filled(use);
		value = filled(value);
		level = filled(level);
		reason = filled(reason);
		context = filled(context);
	}

	private static String filled(@Nullable String text) {
		return (text != null) ? text : "";
	}

	static ItemForm of(ReportLine line, @Nullable VerifiedItem found) {
		String origin = line.plan().item().originId().toString();
		if (found == null) {
			return new ItemForm(origin, "", "", "", "", "");
		}
		BigDecimal reported = line.item().realised();
		BigDecimal verified = found.verified();
		boolean same = verified != null && reported != null && reported.compareTo(verified) == 0;
		String use = (verified == null || reported == null) ? "" : (same ? AS_REPORTED : CORRECTED);
		return new ItemForm(origin, use, (verified != null && !same) ? DecimalText.write(verified) : "",
				(found.level() != null) ? found.level().toString() : "", found.reason(),
				found.contextConfirmed() ? "true" : "");
	}

	/** Whether a value of one's own is wanted, chosen or by typing one. */
	private boolean isOwnValue(ReportLine line) {
		return CORRECTED.equals(this.use) || line.item().realised() == null;
	}

	void check(Errors errors, String path, ReportLine line) {
		if (line.isMeasured()) {
			return;
		}
		if (line.isRubric()) {
			LevelText.check(errors, path + "level", this.level);
		}
		else if (!this.use.isEmpty() && !AS_REPORTED.equals(this.use) && !CORRECTED.equals(this.use)) {
			errors.rejectValue(path + "use", "assessment.choose");
		}
		else if (CORRECTED.equals(this.use) && this.value.isEmpty()) {
			errors.rejectValue(path + "value", "assessment.value.missing");
		}
		else if (AS_REPORTED.equals(this.use) && !this.value.isEmpty()) {
			errors.rejectValue(path + "use", "assessment.value.both");
		}
	}

	/** Only of a form without errors. */
	VerifiedItem toItem(ReportLine line) {
		boolean confirmed = Boolean.parseBoolean(this.context) && !line.item().context().isEmpty();
		if (line.isMeasured()) {
			return new VerifiedItem(null, null, this.reason, confirmed);
		}
		if (line.isRubric()) {
			return new VerifiedItem(null, LevelText.read(this.level), this.reason, confirmed);
		}
		BigDecimal own = (isOwnValue(line) && !this.value.isEmpty()) ? DecimalText.parse(this.value) : null;
		return new VerifiedItem(AS_REPORTED.equals(this.use) ? line.item().realised() : own, null, this.reason,
				confirmed);
	}

}
