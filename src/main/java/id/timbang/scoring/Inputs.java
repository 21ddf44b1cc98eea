package id.timbang.scoring;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Everything one person's score is made of: the parts of the period in their order, and
 * the innovation claimed, if any.
 */
public record Inputs(List<Part> parts, @Nullable Innovation innovation) {

	public Inputs {
		parts = List.copyOf(parts);
		Refusal.NO_PARTS.when(parts.isEmpty(), parts);
	}

	public static Inputs of(Part... parts) {
		return new Inputs(List.of(parts), null);
	}

	/** Whether there is an innovation that fulfils every condition. */
	public boolean hasInnovation() {
		return innovation != null && innovation.counts();
	}

	/** The parts that get a figure: those long enough, or else the last one (S20). */
	List<Part> scored() {
		List<Part> enough = parts.stream().filter(Part::isLongEnough).toList();
		return enough.isEmpty() ? parts.subList(parts.size() - 1, parts.size()) : enough;
	}

	List<Note> notes() {
		if (parts.stream().noneMatch(Part::isLongEnough)) {
			return List.of(Note.Remark.LAST_PART_STANDS_FOR_ALL);
		}
		Stream<Part> tooShort = parts.stream().filter(part -> !part.isLongEnough());
		return tooShort.<Note>map(part -> new Note.PartTooShort(part.days())).toList();
	}

}
