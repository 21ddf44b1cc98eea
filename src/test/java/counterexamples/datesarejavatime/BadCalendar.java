package counterexamples.datesarejavatime;

import java.util.Calendar;
import java.util.GregorianCalendar;

class BadCalendar {

	Calendar copy(GregorianCalendar calendar) {
		return calendar;
	}

}
