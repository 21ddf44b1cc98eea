package id.timbang.visit.web;

import java.time.LocalDateTime;
import java.util.UUID;

import id.timbang.visit.NewVisit;
import id.timbang.service.ServiceId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A visit to be registered.
 *
 * @param key made with the form, so that a second click registers nothing
 * @param service what the citizen came for
 * @param received when the file was complete
 * @param offered what the form had filled in for it: left alone it means now, however
 * long the page stood open
 * @param contact for the answer, as it was typed
 * @param agreed whether the citizen agrees that it is kept
 */
record VisitForm(@NotNull @Nullable UUID key, @NotNull @Nullable ServiceId service,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime received,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime offered, String contact,
		String agreed) {

	VisitForm {
		contact = (contact != null) ? contact : "";
		agreed = (agreed != null) ? agreed : "";
	}

	static VisitForm at(LocalDateTime now) {
		return new VisitForm(UUID.randomUUID(), null, now, now, "", "");
	}

	ContactForm contactForm() {
		return new ContactForm(this.contact, this.agreed);
	}

	/** Only of a form without errors. */
	NewVisit toVisit() {
		if (this.key == null || this.service == null || this.received == null) {
			throw new IllegalStateException("the form has errors");
		}
		return new NewVisit(this.key, this.service, this.received.equals(this.offered) ? null : this.received,
				this.contact.isEmpty() ? null : contactForm().toContact());
	}

}
