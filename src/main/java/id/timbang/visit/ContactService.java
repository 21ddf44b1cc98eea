package id.timbang.visit;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the officers of a counter tell citizens that the answer is there. Whoever may act
 * on a visit may see its contact, and leaves a trace; nobody else may, HR included. A
 * citizen who no longer agrees is forgotten at once (UU 27/2022: within 3×24 hours).
 */
@Service
@Transactional(readOnly = true)
public class ContactService {

	private final OwnVisits own;

	private final Contacts contacts;

	private final AuditTrail audit;

	ContactService(OwnVisits own, Contacts contacts, AuditTrail audit) {
		this.own = own;
		this.contacts = contacts;
		this.audit = audit;
	}

	/** Whether citizens can be asked for one: not where there is no key. */
	public boolean isOffered() {
		return this.contacts.areKept();
	}

	/**
	 * Shows a contact to somebody whose name is kept.
	 * @throws ConflictException if there is none any more
	 */
	@Transactional
	public ContactReading show(Actor actor, VisitId id) {
		VisitStore.Kept visit = this.own.find(actor, id);
		ContactReading reading = this.contacts.read(id).orElseThrow(ContactService::gone);
		if (reading.contact() != null) {
			this.audit.record(actor, id.visitId(), "audit.visit.contactShown", visit.ticket());
		}
		return reading;
	}

	/**
	 * Keeps a contact of an open visit with the citizen's consent, or another instead.
	 * @throws ConflictException if it is too late for one
	 */
	@Transactional
	public void keep(Actor actor, VisitId id, Contact contact) {
		VisitStore.Kept visit = this.own.find(actor, id);
		if (!this.contacts.keep(visit, contact)) {
			throw new ConflictException("visit.contact.late");
		}
		this.audit.record(actor, id.visitId(), "audit.visit.contactKept", visit.ticket());
	}

	/**
	 * Forgets a contact, because the citizen wants it.
	 * @throws ConflictException if there is none any more
	 */
	@Transactional
	public void delete(Actor actor, VisitId id) {
		VisitStore.Kept visit = this.own.find(actor, id);
		if (!this.contacts.delete(id)) {
			throw gone();
		}
		this.audit.record(actor, id.visitId(), "audit.visit.contactDeleted", visit.ticket());
	}

	/** Forgets those whose day has come. A second time on a day finds none. */
	@Transactional
	public void deleteDue(Actor actor) {
		actor.require(Role.HR_ADMIN);
		int deleted = this.contacts.deleteDue();
		if (deleted > 0) {
			this.audit.record(actor, actor.accountId(), "audit.visits.contactsDeleted", Integer.toString(deleted));
		}
	}

	private static ConflictException gone() {
		return new ConflictException("visit.contact.gone");
	}

}
