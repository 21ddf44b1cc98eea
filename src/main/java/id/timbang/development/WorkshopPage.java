package id.timbang.development;

import id.timbang.shared.Window;

/**
 * A workshop, for one reader.
 *
 * @param workshop what everybody may know
 * @param manages whether the reader marks who was there
 * @param begun whether its first day has come
 * @param participants a window of who takes part, by name; empty for who does not manage
 * it
 * @param candidates people whom the reader can include, with the training that was
 * agreed, what is due first at the top; at most a window
 */
public record WorkshopPage(WorkshopSummary workshop, boolean manages, boolean begun, Window<Participant> participants,
		Window<ActionSummary> candidates) {
}
