package id.timbang.period.web;

import java.math.BigDecimal;

import id.timbang.period.ScoringRules;
import id.timbang.period.ScoringRulesService.CycleRules;
import id.timbang.scoring.Conversion;
import id.timbang.shared.DecimalText;
import id.timbang.shared.ValidDecimal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * By which numbers figures suggest ratings, as they are typed.
 */
record ScoringRulesForm(long version, @NotBlank @ValidDecimal(decimals = 2) String resultsMeets,
		@NotBlank @ValidDecimal(decimals = 2) String resultsAbove,
		@NotBlank @ValidDecimal(decimals = 2) String behaviourMeets,
		@NotBlank @ValidDecimal(decimals = 2) String behaviourAbove,
		@NotBlank @ValidDecimal(decimals = 2) String minimumCoverage, @NotNull @Nullable Conversion conversion) {

	static ScoringRulesForm of(CycleRules present) {
		ScoringRules rules = present.rules();
		return new ScoringRulesForm(present.version(), DecimalText.write(rules.resultsMeets()),
				DecimalText.write(rules.resultsAbove()), DecimalText.write(rules.behaviourMeets()),
				DecimalText.write(rules.behaviourAbove()), DecimalText.write(rules.minimumCoverage()),
				rules.conversion());
	}

	/** Only of a form without errors. */
	ScoringRules toRules() {
		if (this.conversion == null) {
			throw new IllegalStateException("the form has errors");
		}
		return new ScoringRules(number(this.resultsAbove), number(this.resultsMeets), number(this.behaviourAbove),
				number(this.behaviourMeets), number(this.minimumCoverage), this.conversion);
	}

	private static BigDecimal number(String text) {
		return DecimalText.parse(text);
	}

}
