package id.timbang.assessment;

import java.util.List;

import id.timbang.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * The way through a team, person by person.
 *
 * @param before the person before; none for the first
 * @param after the person after; none for the last
 * @param number which one this is, from 1; 0 if the person is not in the team
 * @param size how many there are
 * @param decided for how many the ratings are set
 */
public record Steps(@Nullable Step before, @Nullable Step after, int number, int size, int decided) {

	static final Steps NONE = new Steps(null, null, 0, 0, 0);

	static Steps around(List<Step> order, ReportId here) {
		int place = order.stream().map(Step::report).toList().indexOf(here);
		int decided = (int) order.stream().filter(Step::decided).count();
		return (place < 0) ? NONE : new Steps((place > 0) ? order.get(place - 1) : null,
				(place + 1 < order.size()) ? order.get(place + 1) : null, place + 1, order.size(), decided);
	}

	/**
	 * One person on the way.
	 *
	 * @param decided whether the ratings are set
	 */
	public record Step(ReportId report, String name, boolean decided) {
	}

}
