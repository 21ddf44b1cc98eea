package id.timbang.visit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a visit shows.
 *
 * @param visit the visit
 * @param version for its forms
 * @param unit name of the unit
 * @param channel counter, online or mobile
 * @param corrections how often it had to be corrected, of another register that says
 * neither why nor when
 * @param hasSlip whether there is a code to be printed
 * @param own whether the reader is in charge
 * @param countedFrom the working day on which it counts as received, where that is
 * another one
 * @param stages the way through the service, as it was promised
 * @param events what happened, in order
 * @param contactUntil the day on which a contact of the citizen is deleted; none where
 * there is no contact
 * @param takesContact whether one can be kept, or another instead
 */
public record VisitPage(VisitSummary visit, long version, String unit, Channel channel, int corrections,
		boolean hasSlip, boolean own, @Nullable LocalDate countedFrom, List<StageState> stages, List<VisitEvent> events,
		@Nullable LocalDate contactUntil, boolean takesContact) {

	public VisitPage {
		stages = List.copyOf(stages);
		events = List.copyOf(events);
	}

	/** The stage that is going on; none where all are over. */
	public @Nullable StageState currentStage() {
		return this.stages.stream().filter((stage) -> stage.endedAt() == null).findFirst().orElse(null);
	}

}
