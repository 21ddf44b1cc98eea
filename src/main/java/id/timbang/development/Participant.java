package id.timbang.development;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a workshop.
 *
 * @param action the training that was agreed
 * @param name of the person
 * @param unit where the person works today; none without an assignment
 * @param attended whether the person was there; none until somebody says so
 */
public record Participant(ActionId action, String name, @Nullable String unit, @Nullable Boolean attended) {
}
