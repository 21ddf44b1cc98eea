package id.timbang.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The contacts of citizens, and until when they are kept.
 */
@Component
class Contacts {

	private final ContactStore store;

	private final ContactCipher cipher;

	private final ContactTerms terms;

	private final Clock clock;

	Contacts(ContactStore store, ContactCipher cipher, ContactTerms terms, Clock clock) {
		this.store = store;
		this.cipher = cipher;
		this.terms = terms;
		this.clock = clock;
	}

	/** Whether one can be kept at all. */
	boolean areKept() {
		return this.cipher.isReady();
	}

	/** Whether an open visit that was received on this day may still have one. */
	boolean areKeptOf(LocalDate receivedOn) {
		return areKept() && this.terms.afterReceipt(receivedOn).isAfter(today());
	}

	/**
	 * Keeps a contact, or another instead.
	 * @return false if it is too late for one
	 */
	boolean keep(VisitStore.Kept visit, Contact contact) {
		return areKeptOf(visit.receivedOn()) && this.store.keep(visit.id(), this.cipher.seal(visit.id(), contact),
				this.terms.afterReceipt(visit.receivedOn()), today());
	}

	/** From now on it is only kept for a while. */
	void completed(VisitId visit) {
		this.store.shorten(visit, this.terms.afterCompletion(today()));
	}

	/** The day on which it is deleted; none if there is no contact. */
	@Nullable LocalDate dayOf(VisitId visit) {
		return this.store.dayOf(visit, today()).orElse(null);
	}

	/** What is stored, readable or not; empty if there is no contact. */
	Optional<ContactReading> read(VisitId visit) {
		return this.store.find(visit, today())
			.map((sealed) -> new ContactReading(this.cipher.open(visit, sealed).orElse(null)));
	}

	/** Deletes it at once; false if there is none. */
	boolean delete(VisitId visit) {
		return this.store.delete(visit);
	}

	/** Deletes those whose day has come, and tells how many. */
	int deleteDue() {
		return this.store.deleteDue(today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
