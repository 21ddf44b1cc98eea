package id.timbang.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.result.PredicateDistribution;
import id.timbang.result.UnitPredicates;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads how all units stand in a period, in as many statements for one as for many.
 */
@Component
class Standings {

	private final UnitPredicateStore predicates;

	private final PredicateDistribution distribution;

	Standings(UnitPredicateStore predicates, PredicateDistribution distribution) {
		this.predicates = predicates;
		this.distribution = distribution;
	}

	/** As the actor may know them; units without anybody are left out. */
	Map<UnitId, Standing> of(Actor actor, PeriodSummary period, List<UnitNode> units) {
		return read(actor, period, units, Standing::of);
	}

	/** As only their number is told. */
	Map<UnitId, Standing> whole(Actor actor, PeriodSummary period, List<UnitNode> units) {
		return read(actor, period, units, Standing::whole);
	}

	private Map<UnitId, Standing> read(Actor actor, PeriodSummary period, List<UnitNode> units,
			BiFunction<@Nullable UnitPredicate, UnitPredicates, Standing> reading) {
		Map<UnitId, UnitPredicate> set = this.predicates.of(period.id());
		Map<UnitId, UnitPredicates> own = this.distribution.of(actor, period);
		Map<UnitId, UnitPredicates> sums = new HashMap<>();
		units.stream().filter((unit) -> unit.depth() == 0).forEach((root) -> add(root, own, sums));
		Map<UnitId, Standing> standings = new HashMap<>();
		sums.forEach((unit, sum) -> {
			if (sum.people() > 0) {
				standings.put(unit, reading.apply(set.get(unit), sum));
			}
		});
		return standings;
	}

	/** A unit counts with everything below it. */
	private static UnitPredicates add(UnitNode unit, Map<UnitId, UnitPredicates> own,
			Map<UnitId, UnitPredicates> sums) {
		UnitPredicates sum = Objects.requireNonNullElse(own.get(unit.id()), UnitPredicates.NOBODY);
		for (UnitNode child : unit.children()) {
			sum = sum.plus(add(child, own, sums));
		}
		sums.put(unit.id(), sum);
		return sum;
	}

}
