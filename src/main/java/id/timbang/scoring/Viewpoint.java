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
 * One of the seven values as the appraiser, the person, peers and subordinates see it,
 * each on the scale from 40 to 120. It is for a talk and computes nothing that counts.
 *
 * @param points of a single rater, or the mean of those of a group who judged this value;
 * whoever did not is not there
 */
public record Viewpoint(BehaviourValue value, Map<Component, Ratio> points) {

	public Viewpoint {
		points = Ordered.copyOf(points, Component.class);
	}

	/**
	 * All seven, the largest difference first. A group stays hidden for a value that
	 * fewer than the minimum judged (S13, S14).
	 */
	public static List<Viewpoint> of(RaterSheets raters, int minimumRaters) {
		return Arrays.stream(BehaviourValue.values())
			.map(value -> of(value, raters, minimumRaters))
			.sorted(Comparator.comparing(Viewpoint::difference).reversed())
			.toList();
	}

	private static Viewpoint of(BehaviourValue value, RaterSheets raters, int minimum) {
		Map<Component, Ratio> points = new EnumMap<>(Component.class);
		single(value, raters.appraiser()).ifPresent(own -> points.put(Component.APPRAISER, own));
		single(value, raters.self()).ifPresent(own -> points.put(Component.SELF, own));
		group(value, raters.peers(), minimum).ifPresent(mean -> points.put(Component.PEERS, mean));
		group(value, raters.subordinates(), minimum).ifPresent(mean -> points.put(Component.SUBORDINATES, mean));
		return new Viewpoint(value, points);
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

	/** Between the highest and the lowest, 0 to 80; 0 where fewer than two are there. */
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
