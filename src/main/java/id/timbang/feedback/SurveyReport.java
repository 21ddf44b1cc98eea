package id.timbang.feedback;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import id.timbang.disclosure.SmallNumbers;
import id.timbang.personnel.UnitId;
import id.timbang.scoring.SatisfactionIndex;
import id.timbang.shared.RowError;
import org.jspecify.annotations.Nullable;

/**
 * What a survey that is brought in contains.
 *
 * @param id under which the file waits for confirmation; none with errors
 * @param units that were rated
 * @param months how many answers each month has, in order
 * @param complete answers without gaps
 * @param incomplete answers with gaps
 * @param index of the complete answers by themselves; none of fewer than ten
 * @param errors everything that has to be mended first
 */
public record SurveyReport(@Nullable UUID id, Set<UnitId> units, SortedMap<YearMonth, Integer> months, int complete,
		int incomplete, @Nullable SatisfactionIndex index, List<RowError> errors) {

	static final int MOST_SHOWN = 100;

	public SurveyReport {
		units = Set.copyOf(units);
		errors = List.copyOf(errors);
	}

	static SurveyReport of(List<PastRating> ratings, List<RowError> errors) {
		List<NewRating> complete = ratings.stream().map(PastRating::rating).filter(NewRating::isComplete).toList();
		SortedMap<YearMonth, Integer> months = ratings.stream()
			.collect(Collectors.toMap((rating) -> YearMonth.from(rating.day()), (rating) -> 1, Integer::sum,
					TreeMap::new));
		return new SurveyReport(null, ratings.stream().map(PastRating::unit).collect(Collectors.toSet()), months,
				complete.size(), ratings.size() - complete.size(), index(complete), errors);
	}

	private static @Nullable SatisfactionIndex index(List<NewRating> complete) {
		if (complete.size() < SmallNumbers.FEWEST) {
			return null;
		}
		return new SatisfactionIndex(complete.size(),
				complete.stream().map(NewRating::answers).reduce(Map.of(), Elements::plus));
	}

	/** The same, kept for confirmation. */
	SurveyReport keptAs(UUID id) {
		return new SurveyReport(id, this.units, this.months, this.complete, this.incomplete, this.index, this.errors);
	}

	/** Whether nothing has to be mended. */
	public boolean isGood() {
		return this.errors.isEmpty();
	}

	public int answers() {
		return this.complete + this.incomplete;
	}

	public YearMonth first() {
		return this.months.firstKey();
	}

	public YearMonth last() {
		return this.months.lastKey();
	}

	/** As many errors as one can mend in one go, in the order of the file. */
	public List<RowError> firstErrors() {
		return this.errors.stream().sorted(Comparator.comparing(RowError::line)).limit(MOST_SHOWN).toList();
	}

}
