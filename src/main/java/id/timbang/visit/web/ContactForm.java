package id.timbang.visit.web;

import id.timbang.visit.Contact;

import org.springframework.validation.Errors;

/**
 * A contact of a citizen.
 *
 * @param contact what was typed
 * @param agreed whether the citizen, who was told what for and how long, agrees
 */
record ContactForm(String contact, String agreed) {

	static final ContactForm EMPTY = new ContactForm("", "");

	ContactForm {
		contact = (contact != null) ? contact : "";
		agreed = (agreed != null) ? agreed : "";
	}

	boolean isEmpty() {
		return this.contact.isEmpty();
	}

	/** Says what is wrong with what was typed, field by field. */
	void check(Errors errors) {
		if (Contact.typed(this.contact).isEmpty()) {
			errors.rejectValue("contact", "visit.contact.malformed");
		}
		if (!this.agreed.equals("true")) {
			errors.rejectValue("agreed", "visit.contact.notAgreed");
		}
	}

	/** Only of a form without errors. */
	Contact toContact() {
		return Contact.typed(this.contact).orElseThrow();
	}

}
