package id.timbang.workday;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitPlace;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page about the hours of a unit shows.
 *
 * @param unit the unit
 * @param today the hours in force today
 * @param from the unit that they come from: itself, or the nearest one above; none where
 * nobody has said anything and the usual hours count
 * @param terms the unit's own, in order
 */
public record OpeningPage(UnitPlace unit, OpeningHours today, @Nullable UnitPlace from, List<OpeningTerm> terms) {

	public OpeningPage {
		terms = List.copyOf(terms);
	}

	/**
	 * @param upwards the unit and those above it, nearest first
	 * @param terms of any of them
	 */
	static OpeningPage of(List<UnitPlace> upwards, Map<UnitId, List<OpeningTerm>> terms, LocalDate today) {
		UnitPlace unit = upwards.get(0);
		List<OpeningTerm> own = terms.getOrDefault(unit.id(), List.of());
		for (UnitPlace place : upwards) {
			Optional<OpeningTerm> term = latest(terms.getOrDefault(place.id(), List.of()), today);
			if (term.isPresent()) {
				return new OpeningPage(unit, term.get().hours(), place, own);
			}
		}
		return new OpeningPage(unit, OpeningHours.USUAL, null, own);
	}

	private static Optional<OpeningTerm> latest(List<OpeningTerm> terms, LocalDate day) {
		return terms.stream().filter((term) -> !term.from().isAfter(day)).reduce((earlier, later) -> later);
	}

	/** Whether the hours are those of another unit. */
	public boolean isFromAbove() {
		return this.from != null && !this.from.equals(this.unit);
	}

}
