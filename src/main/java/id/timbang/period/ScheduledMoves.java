package id.timbang.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import id.timbang.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends reporting and assessment for agencies that want it so, when their last day is
 * over. Opening, releasing and closing are always done by a person. A period moves one
 * step a day, however often the application starts, so that a computer that was switched
 * off leaves nobody without a phase.
 */
@Component
class ScheduledMoves {

	private static final Logger log = LoggerFactory.getLogger(ScheduledMoves.class);

	private final PeriodService periods;

	private final Clock clock;

	ScheduledMoves(PeriodService periods, Clock clock) {
		this.periods = periods;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void move() {
		LocalDate today = LocalDate.now(this.clock);
		this.periods.overdue(today).forEach((period) -> move(period, today));
	}

	/** One that cannot move holds no other up. */
	private void move(PeriodSummary period, LocalDate today) {
		try {
			this.periods.move(Actor.SYSTEM, period.id(), period.phase().next().orElseThrow(), today);
		}
		catch (RuntimeException ex) {
			log.error("Periode {} tidak dapat berpindah tahap dengan sendirinya", period.from(), ex);
		}
	}

}
