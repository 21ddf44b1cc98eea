package id.timbang.scoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A level (tingkat) of a rubric or of a BerAKHLAK value: 1 to 5, where 4 means "sesuai
 * ekspektasi" and gives 100 points (S3).
 */
public record Level(int number) {

	public static final Level LOWEST = new Level(1);

	/** The target of every rubric. */
	public static final Level TARGET = new Level(4);

	public static final Level HIGHEST = new Level(5);

	private static final List<Ratio> POINTS = IntStream.rangeClosed(LOWEST.number, HIGHEST.number)
		.mapToObj(number -> Formula.RUBRIC.apply(Ratio.of(number), TARGET.ratio()))
		.toList();

	public Level {
		Refusal.LEVEL_OUT_OF_RANGE.when(number < 1 || number > 5, number);
	}

	/** 40, 60, 80, 100 or 120. */
	public Ratio points() {
		return POINTS.get(number - 1);
	}

	/**
	 * The lowest and the highest level are not given without
	 * {@link WrittenReason#EXTREME_LEVEL}.
	 */
	public boolean needsReason() {
		return equals(LOWEST) || equals(HIGHEST);
	}

	Ratio ratio() {
		return Ratio.of(number);
	}

}
