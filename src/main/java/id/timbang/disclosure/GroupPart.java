package id.timbang.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * Answers of some months of a unit that are released together and told apart from the
 * others of these months.
 *
 * @param <G> identifies groups
 * @param group of everybody who gave one of them; none for all that are left
 * @param months in which they were given, and how many they are
 */
public record GroupPart<G>(@Nullable G group, MonthGroup months) {
}
