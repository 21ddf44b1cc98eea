package id.timbang.development;

import java.util.List;

/**
 * The workshops of a training, for one reader.
 *
 * @param training whether the action is one
 * @param workshops those that belong to it, the latest first
 * @param open those that the reader can let the person join, the nearest first
 */
public record TrainingPage(boolean training, List<Participation> workshops, List<WorkshopSummary> open) {

	static final TrainingPage NONE = new TrainingPage(false, List.of(), List.of());

	public TrainingPage {
		workshops = List.copyOf(workshops);
		open = List.copyOf(open);
	}

}
