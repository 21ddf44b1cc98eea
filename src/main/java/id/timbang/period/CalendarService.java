package id.timbang.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days to note down, for everybody who is signed in.
 */
@Service
@Transactional(readOnly = true)
public class CalendarService {

	/** A period that is over is still rated and told for some weeks. */
	private static final int MONTHS_AFTERWARDS = 3;

	private final PeriodService periods;

	private final Clock clock;

	CalendarService(PeriodService periods, Clock clock) {
		this.periods = periods;
		this.clock = clock;
	}

	/** The days from today on, nearest first. */
	public List<KeyDate> ahead() {
		LocalDate today = LocalDate.now(this.clock);
		return this.periods.cycles()
			.stream()
			.filter((cycle) -> cycle.until().plusMonths(MONTHS_AFTERWARDS).isAfter(today)
					&& cycle.planFrom().isBefore(today.plusYears(1)))
			.flatMap(
					(cycle) -> this.periods.periods(cycle.id()).stream().flatMap((period) -> KeyDate.of(cycle, period)))
			.filter((date) -> !date.day().isBefore(today))
			.sorted(Comparator.comparing(KeyDate::day).thenComparing(KeyDate::kind))
			.toList();
	}

}
