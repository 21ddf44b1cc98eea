package id.timbang.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How several sides see one thing, each in points. It is for a talk and computes nothing
 * that counts.
 *
 * @param <S> what is seen: one of the seven values, or an indicator
 * @param points of a single rater, or the mean of those of a group who judged it; whoever
 * did not is not there
 */
public record Viewpoint<S>(S subject, Map<Component, Ratio> points) {

	/** The order in which they are talked about. */
	public static final Comparator<Viewpoint<?>> LARGEST_FIRST = Comparator
		.<Viewpoint<?>, Ratio>comparing(Viewpoint::difference)
		.reversed();

	public Viewpoint {
		points = Ordered.copyOf(points, Component.class);
	}

	/**
	 * All seven values as the appraiser, the person, peers and subordinates see them, on
	 * the scale from 40 to 120; the largest difference first. A group stays hidden for a
	 * value that fewer than the minimum judged (S13, S14).
	 *
	 * <p>
	 * Citizens stand beside the first value only, service orientation: it is the one that
	 * they meet. Theirs is an index of a unit on a scale from 0 to 120, so the comparison
	 * is rougher than the others (our own choice, feature 46).
	 * @param citizens the index against its target (S11); null where too few answered
	 */
	public static List<Viewpoint<BehaviourValue>> of(RaterSheets raters, @Nullable Ratio citizens, int minimumRaters) {
		return Arrays.stream(BehaviourValue.values())
			.map(value -> new Viewpoint<>(value,
					points(value, raters, value == BehaviourValue.SERVICE_ORIENTED ? citizens : null, minimumRaters)))
			.sorted(LARGEST_FIRST)
			.toList();
	}

	private static Map<Component, Ratio> points(BehaviourValue value, RaterSheets raters, @Nullable Ratio citizens,
			int minimum) {
		Map<Component, Ratio> points = new EnumMap<>(Component.class);
		single(value, raters.appraiser()).ifPresent(own -> points.put(Component.APPRAISER, own));
		single(value, raters.self()).ifPresent(own -> points.put(Component.SELF, own));
		group(value, raters.peers(), minimum).ifPresent(mean -> points.put(Component.PEERS, mean));
		group(value, raters.subordinates(), minimum).ifPresent(mean -> points.put(Component.SUBORDINATES, mean));
		Optional.ofNullable(citizens).ifPresent(index -> points.put(Component.CITIZENS, index));
		return points;
	}

	private static Optional<Ratio> single(BehaviourValue value, @Nullable BehaviourSheet sheet) {
		return Optional.ofNullable(sheet).map(one -> one.levels().get(value)).map(Level::points);
	}

	private static Optional<Ratio> group(BehaviourValue value, List<BehaviourSheet> sheets, int minimum) {
		List<Ratio> judged = sheets.stream()
			.filter(BehaviourSheet::counts)
			.flatMap(sheet -> single(value, sheet).stream())
			.toList();
		return judged.size() < minimum ? Optional.empty() : Optional.of(Ratio.mean(judged));
	}

	/** Between the highest and the lowest, 0 to 120; 0 where fewer than two are there. */
	public Ratio difference() {
		Optional<Ratio> low = lowest().map(this::pointsOf);
		return highest().map(this::pointsOf).flatMap(high -> low.map(high::minus)).orElse(Ratio.ZERO);
	}

	/** Who sees it highest; of several the first. */
	public Optional<Component> highest() {
		return points.keySet().stream().max(Comparator.comparing(this::pointsOf));
	}

	/** Who sees it lowest; of several the first. */
	public Optional<Component> lowest() {
		return points.keySet().stream().min(Comparator.comparing(this::pointsOf));
	}

	private Ratio pointsOf(Component who) {
		return Objects.requireNonNull(points.get(who));
	}

}
