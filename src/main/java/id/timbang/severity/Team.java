package id.timbang.severity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The people of one appraiser who can be compared.
 */
record Team(UUID appraiser, List<Member> members) {

	/** Groups of raters: colleagues and subordinates. */
	static final int GROUPS = 2;

	/** Below this variance answers count as equal; keeps weights finite. */
	private static final double LEAST_VARIANCE = 0.01;

	static List<Team> of(Collection<Comparison> comparisons) {
		double variance = variance(comparisons);
		Map<UUID, List<Member>> byAppraiser = new LinkedHashMap<>();
		for (Comparison comparison : comparisons) {
			byAppraiser.computeIfAbsent(comparison.appraiser(), (none) -> new ArrayList<>())
				.add(Member.of(comparison, variance));
		}
		return byAppraiser.entrySet().stream().map((team) -> new Team(team.getKey(), team.getValue())).toList();
	}

	/** Of one answer around the mean of its group, pooled over everybody. */
	private static double variance(Collection<Comparison> comparisons) {
		double squares = panels(comparisons).mapToDouble(Panel::squares).sum();
		int freedom = panels(comparisons).mapToInt((panel) -> panel.answers() - 1).sum();
		return Math.max(squares / freedom, LEAST_VARIANCE);
	}

	private static Stream<Panel> panels(Collection<Comparison> comparisons) {
		return comparisons.stream()
			.flatMap((comparison) -> Stream.of(comparison.peers(), comparison.subordinates())
				.filter((panel) -> panel != null));
	}

	/**
	 * Somebody in two numbers for each group; a group without answers has precision 0.
	 */
	static final class Member {

		private final double[] precision = new double[GROUPS];

		private final double[] difference = new double[GROUPS];

		private double logPrecisions;

		static Member of(Comparison comparison, double variance) {
			Member member = new Member();
			@Nullable Panel[] panels = { comparison.peers(), comparison.subordinates() };
			for (int group = 0; group < GROUPS; group++) {
				Panel panel = panels[group];
				if (panel != null) {
					member.precision[group] = panel.answers() / variance;
					member.difference[group] = comparison.points() - panel.mean();
					member.logPrecisions += Math.log(member.precision[group]);
				}
			}
			return member;
		}

		/** One over the variance of the group's mean. */
		double precision(int group) {
			return this.precision[group];
		}

		/** Figure of the appraiser less the group's mean, in points. */
		double difference(int group) {
			return this.difference[group];
		}

		double totalPrecision() {
			return this.precision[0] + this.precision[1];
		}

		/** The logarithms of the precisions of those who answered, added up. */
		double logPrecisions() {
			return this.logPrecisions;
		}

	}

}
