package counterexamples.scoringneverfloats.scoring;

import java.math.BigDecimal;

class BadDetour {

	long rounded(BigDecimal value) {
		return Math.round(value.doubleValue());
	}

}
