package id.timbang.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both inclusive; open at the end when there is no last day.
 *
 * @param from first day
 * @param until last day, or none
 */
public record DateSpan(LocalDate from, @Nullable LocalDate until) {

	public DateSpan {
		if (until != null && until.isBefore(from)) {
			throw new IllegalArgumentException("ends before it begins: " + from + " to " + until);
		}
	}

	/** From this day on, without end. */
	public static DateSpan since(LocalDate from) {
		return new DateSpan(from, null);
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && !endsBefore(day);
	}

	public boolean overlaps(DateSpan other) {
		return !endsBefore(other.from) && !other.endsBefore(this.from);
	}

	/** The days that lie in both spans; none if they do not overlap. */
	Optional<DateSpan> common(DateSpan other) {
		LocalDate begin = this.from.isBefore(other.from) ? other.from : this.from;
		LocalDate end = (this.until == null || (other.until != null && other.until.isBefore(this.until))) ? other.until
				: this.until;
		return overlaps(other) ? Optional.of(new DateSpan(begin, end)) : Optional.empty();
	}

	/** What is left of this span outside another: none, one or two spans. */
	List<DateSpan> without(DateSpan other) {
		List<DateSpan> rest = new ArrayList<>();
		if (!overlaps(other)) {
			rest.add(this);
			return rest;
		}
		if (this.from.isBefore(other.from)) {
			rest.add(new DateSpan(this.from, other.from.minusDays(1)));
		}
		LocalDate end = other.until;
		if (end != null && !endsBefore(end.plusDays(1))) {
			rest.add(new DateSpan(end.plusDays(1), this.until));
		}
		return rest;
	}

	/** What is left of this span outside others. */
	List<DateSpan> without(Collection<DateSpan> others) {
		List<DateSpan> rest = List.of(this);
		for (DateSpan other : others) {
			rest = rest.stream().flatMap((part) -> part.without(other).stream()).toList();
		}
		return rest;
	}

	private boolean endsBefore(LocalDate day) {
		return this.until != null && this.until.isBefore(day);
	}

}
