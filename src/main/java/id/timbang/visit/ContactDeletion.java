package id.timbang.visit;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets contacts in the first minutes of the day that citizens were told; or as soon as
 * it can, where the computer was switched off or asleep. Nobody can read them meanwhile.
 */
@Component
class ContactDeletion {

	private final ContactService contacts;

	private final Clock clock;

	private @Nullable LocalDate doneOn;

	ContactDeletion(ContactService contacts, Clock clock) {
		this.contacts = contacts;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "${timbang.release.catch-up-after}", fixedDelayString = "PT10M")
	synchronized void delete() {
		LocalDate today = LocalDate.now(this.clock);
		if (!today.equals(this.doneOn)) {
			this.contacts.deleteDue(Actor.SYSTEM);
			this.doneOn = today;
		}
	}

}
