package counterexamples.datesarejavatime;

import java.util.Date;

@SuppressWarnings("JavaUtilDate")
class BadDate {

	long time(Date date) {
		return date.getTime();
	}

}
