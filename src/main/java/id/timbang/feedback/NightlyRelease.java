package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.agency.AgencyService;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Releases answers and forgets which forms were sent, while nobody is rating; or as soon
 * as it can, where the computer is switched off or asleep at night.
 */
@Component
class NightlyRelease {

	private final SatisfactionService satisfaction;

	private final RatingService ratings;

	private final AgencyService agency;

	private final Clock clock;

	private volatile boolean ready;

	private volatile @Nullable LocalDate doneOn;

	NightlyRelease(SatisfactionService satisfaction, RatingService ratings, AgencyService agency, Clock clock) {
		this.satisfaction = satisfaction;
		this.ratings = ratings;
		this.agency = agency;
		this.clock = clock;
	}

	/** Half past one in the west of Indonesia, half past three in the east. */
	@Scheduled(cron = "0 30 1 * * *", zone = "Asia/Jakarta")
	void release() {
		LocalDate today = LocalDate.now(this.clock);
		this.satisfaction.release(Actor.SYSTEM);
		this.ratings.forgetForms(Actor.SYSTEM);
		this.doneOn = today;
	}

	/** From here on nothing is being prepared any more. */
	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.ready = true;
	}

	/**
	 * Makes up for a night. A second time on a day finds nothing new, so that it does not
	 * matter how often the application is started.
	 */
	@Scheduled(initialDelayString = "${timbang.release.catch-up-after}", fixedDelayString = "PT10M")
	void catchUp() {
		if (this.ready && isKept() && !LocalDate.now(this.clock).equals(this.doneOn)) {
			release();
		}
	}

	/** The demonstration begins with what it has released itself. */
	private boolean isKept() {
		return this.agency.profile().filter((profile) -> !profile.demo()).isPresent();
	}

}
