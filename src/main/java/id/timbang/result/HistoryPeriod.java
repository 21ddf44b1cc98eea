package id.timbang.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.timbang.period.PeriodSummary;
import id.timbang.period.ScoringRules;
import id.timbang.scoring.BehaviourValue;
import org.jspecify.annotations.Nullable;

/**
 * A released result in the history of a person.
 *
 * @param id the result
 * @param period of which period
 * @param sheet what it is made of
 */
public record HistoryPeriod(ResultId id, PeriodSummary period, SheetDocument sheet) {

	/**
	 * Why its figures do not mean the same as those of an earlier result; empty if they
	 * do. An opened period keeps its rules, so they are read from there: the sheet names
	 * only what the reader needs.
	 */
	public List<Unlikeness> unlike(HistoryPeriod earlier) {
		List<Unlikeness> found = new ArrayList<>();
		ScoringRules before = earlier.period.rules();
		ScoringRules after = this.period.rules();
		if (before.policy() != after.policy()) {
			found.add(Unlikeness.OTHER_POLICY);
		}
		else if (!before.agreesWith(after)) {
			found.add(Unlikeness.OTHER_RULES);
		}
		if (!earlier.period.until().plusDays(1).equals(this.period.from())) {
			found.add(Unlikeness.GAP);
		}
		if (earlier.sheet.parts().size() > 1 || this.sheet.parts().size() > 1) {
			found.add(Unlikeness.SEVERAL_PLACES);
		}
		else if (!earlier.place().equals(place())) {
			found.add(Unlikeness.OTHER_PLACE);
		}
		return found;
	}

	/** Where the person worked last, and as what. */
	public Place place() {
		return place(this.sheet.last());
	}

	/** The same for a part; sheets that know of no assignments know the last day. */
	Place place(SheetPart part) {
		SheetAssignment assignment = part.assignment();
		return (assignment != null) ? new Place(assignment.position(), assignment.unit())
				: new Place(this.sheet.person().position(), this.sheet.person().unit());
	}

	/** Who rated: whoever set the ratings, for the appraiser or in person. */
	public String appraiser() {
		return Objects.requireNonNullElse(this.sheet.decision().decidedBy(), this.sheet.appraiser().name());
	}

	/** The level that was given for a value; none if it was not rated. */
	public @Nullable Integer level(BehaviourValue value) {
		return this.sheet.last()
			.values()
			.stream()
			.filter((rated) -> rated.value() == value)
			.map(SheetPart.SheetValue::level)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Where somebody works, and as what, in the words of the sheet.
	 */
	public record Place(String position, String unit) {
	}

}
