package id.timbang.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.timbang.personnel.UnitId;
import id.timbang.visit.VisitService;

import org.springframework.stereotype.Component;

/**
 * Looks at the ratings of ended days before any of them is released, and holds back what
 * looks as if one hand had written it. Imported surveys and forms of paper are not looked
 * at: HR has read them.
 */
@Component
class BurstWatch {

	private final BurstStore bursts;

	private final BurstLimits limits;

	private final VisitService visits;

	BurstWatch(BurstStore bursts, BurstLimits limits, VisitService visits) {
		this.bursts = bursts;
		this.limits = limits;
		this.visits = visits;
	}

	/** Part of the transaction that releases. */
	void look(LocalDate today) {
		this.bursts.groups(today)
			.stream()
			.collect(Collectors.groupingBy(BurstGroup::day))
			.forEach((day, groups) -> look(day, groups, today));
	}

	private void look(LocalDate day, List<BurstGroup> groups, LocalDate today) {
		Map<UnitId, Long> received = this.visits
			.received(groups.stream().map(BurstGroup::unit).collect(Collectors.toSet()), day);
		for (BurstGroup group : groups) {
			BurstGroup counted = group.withVisits(Objects.requireNonNullElse(received.get(group.unit()), 0L));
			this.limits.broken(counted)
				.ifPresent((rule) -> this.bursts.add(counted, rule, this.limits.allowed(rule), today));
		}
	}

}
