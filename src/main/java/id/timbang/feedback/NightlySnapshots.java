package id.timbang.feedback;

import id.timbang.shared.Actor;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes the snapshots while nobody is rating.
 */
@Component
class NightlySnapshots {

	private final SatisfactionService satisfaction;

	NightlySnapshots(SatisfactionService satisfaction) {
		this.satisfaction = satisfaction;
	}

	/** Half past one in the west of Indonesia, half past three in the east. */
	@Scheduled(cron = "0 30 1 * * *", zone = "Asia/Jakarta")
	void take() {
		this.satisfaction.takeSnapshots(Actor.SYSTEM);
	}

}
