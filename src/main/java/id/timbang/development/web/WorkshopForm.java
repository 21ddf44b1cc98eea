package id.timbang.development.web;

import java.time.LocalDate;
import java.util.Objects;

import id.timbang.development.NewWorkshop;
import id.timbang.development.WorkshopSummary;
import id.timbang.scoring.BehaviourValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is announced about a workshop, as it is typed.
 *
 * @param lastDay empty for one day
 */
record WorkshopForm(@Size(min = NewWorkshop.SHORTEST_TITLE, max = NewWorkshop.LONGEST) String title,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstDay,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
		@Size(min = NewWorkshop.SHORTEST_PLACE, max = NewWorkshop.LONGEST) String place,
		@NotNull @Min(1) @Max(NewWorkshop.MOST_SEATS) @Nullable Integer seats, @Nullable BehaviourValue behaviour,
		@Nullable String indicator) {

	static final WorkshopForm EMPTY = new WorkshopForm("", null, null, "", null, null, null);

	WorkshopForm {
		title = Objects.requireNonNullElse(title, "");
		place = Objects.requireNonNullElse(place, "");
		indicator = (indicator != null && !indicator.isEmpty()) ? indicator : null;
	}

	static WorkshopForm of(WorkshopSummary workshop) {
		return new WorkshopForm(workshop.title(), workshop.from(), workshop.isLong() ? workshop.until() : null,
				workshop.place(), workshop.seats(), workshop.behaviour(), workshop.indicatorCode());
	}

	/** Only of a form without errors. */
	NewWorkshop toWorkshop() {
		LocalDate first = Objects.requireNonNull(this.firstDay);
		return new NewWorkshop(this.title, first, (this.lastDay != null) ? this.lastDay : first, this.place,
				Objects.requireNonNull(this.seats), this.behaviour, this.indicator);
	}

}
