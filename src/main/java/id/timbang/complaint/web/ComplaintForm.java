package id.timbang.complaint.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import id.timbang.complaint.ComplaintKind;
import id.timbang.complaint.NewComplaint;
import id.timbang.complaint.PersonalData;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a citizen writes to a unit.
 *
 * @param key made with the form, so that a second click sends nothing
 * @param kind what it is
 * @param service what it is about
 * @param happened the day of the event
 * @param text what the citizen tells
 * @param officer a name, as it is remembered
 * @param asIs whether it shall be sent although it seems to tell who somebody is
 * @param website a field that nobody sees; programs that fill in everything do
 */
record ComplaintForm(@NotNull @Nullable UUID key, @NotNull @Nullable ComplaintKind kind, @Nullable ServiceId service,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate happened,
		@Size(min = NewComplaint.SHORTEST, max = NewComplaint.LONGEST) String text,
		@Size(max = NewComplaint.LONGEST_OFFICER) String officer, @Nullable Boolean asIs, String website) {

	ComplaintForm {
		text = (text != null) ? text : "";
		officer = (officer != null) ? officer : "";
		website = (website != null) ? website : "";
	}

	static ComplaintForm empty() {
		return new ComplaintForm(UUID.randomUUID(), null, null, null, "", "", null, "");
	}

	/** What it seems to tell about a person. */
	Set<PersonalData> personalData() {
		Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
		found.addAll(PersonalData.in(this.text));
		found.addAll(PersonalData.in(this.officer));
		return found;
	}

	/** Only of a form without errors. */
	NewComplaint toComplaint(UnitId unit) {
		if (this.key == null || this.kind == null) {
			throw new IllegalStateException("the form has errors");
		}
		return new NewComplaint(this.key, unit, this.kind, this.service, this.happened, this.text, this.officer);
	}

}
