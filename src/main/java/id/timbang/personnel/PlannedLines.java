package id.timbang.personnel;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who would appraise whom on which days, if the lines of an import were drawn; by number.
 */
class PlannedLines {

	private final Map<String, List<Line>> lines = new HashMap<>();

	PlannedLines(Map<String, List<Line>> present) {
		this.lines.putAll(present);
	}

	/** Draws a line without end; what said otherwise for its days gives way. */
	void draw(String number, String appraiser, LocalDate from) {
		DateSpan days = DateSpan.since(from);
		List<Line> drawn = new ArrayList<>(List.of(new Line(appraiser, days)));
		for (Line line : this.lines.getOrDefault(number, List.of())) {
			line.days().without(days).forEach((rest) -> drawn.add(new Line(line.appraiser(), rest)));
		}
		this.lines.put(number, drawn);
	}

	/** Whether somebody would on any day stand above himself or herself. */
	boolean leadsBack(String number) {
		Set<Line> seen = new HashSet<>();
		Deque<Line> open = new ArrayDeque<>(this.lines.getOrDefault(number, List.of()));
		while (!open.isEmpty()) {
			Line above = open.pop();
			if (above.appraiser().equals(number)) {
				return true;
			}
			if (seen.add(above)) {
				this.lines.getOrDefault(above.appraiser(), List.of())
					.forEach((line) -> above.days()
						.common(line.days())
						.ifPresent((days) -> open.push(new Line(line.appraiser(), days))));
			}
		}
		return false;
	}

	/**
	 * Who appraises on which days.
	 */
	record Line(String appraiser, DateSpan days) {
	}

}
