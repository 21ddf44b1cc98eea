package counterexamples.scoringroundsinoneplace.scoring;

import java.math.BigDecimal;

class BadDivision {

	BigDecimal half(BigDecimal value) {
		return value.divide(BigDecimal.valueOf(2));
	}

}
