package id.timbang.scoring;

import java.util.Optional;

/**
 * A qualitative measure (pendekatan kualitatif): five described levels, level 4 is the
 * target (S3).
 */
public record Rubric(Cap cap) implements Measure {

	public static final Rubric DEFAULT = new Rubric(Cap.DEFAULT);

	@Override
	public Optional<Achievement> achievement(Reading reading) {
		return reading.level().map(level -> new Achievement(Formula.RUBRIC, level.ratio(), Level.TARGET.ratio(), cap));
	}

}
