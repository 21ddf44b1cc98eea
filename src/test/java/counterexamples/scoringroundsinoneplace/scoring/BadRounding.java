package counterexamples.scoringroundsinoneplace.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

class BadRounding {

	BigDecimal round(BigDecimal value) {
		return value.setScale(2, RoundingMode.HALF_UP);
	}

}
