package id.timbang.development;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A good practice as everybody reads it.
 *
 * @param id the practice
 * @param version for forms
 * @param content what is told
 * @param unit name of the unit
 * @param person name of the person who agreed to be named; none otherwise
 * @param writtenOn when it was first told
 */
public record PracticeSummary(PracticeId id, long version, NewPractice content, String unit, @Nullable String person,
		LocalDate writtenOn) {
}
