package counterexamples.datesarejavatime;

import java.text.SimpleDateFormat;

class BadFormat {

	String pattern(SimpleDateFormat format) {
		return format.toPattern();
	}

}
