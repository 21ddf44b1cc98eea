package id.timbang.indicator;

import java.util.List;

import id.timbang.scoring.Cap;
import id.timbang.scoring.Level;
import id.timbang.scoring.Rubric;

/**
 * Five described levels, the lowest first; the fourth says what is expected and is the
 * target (S3).
 *
 * @param levels what can be seen at each level
 * @param cap the highest achievement
 */
public record RubricYardstick(List<String> levels, Cap cap) implements Yardstick {

	public RubricYardstick {
		levels = List.copyOf(levels);
		if (levels.size() != Level.HIGHEST.number() || levels.stream().anyMatch(String::isBlank)) {
			throw new IllegalArgumentException("a rubric describes five levels");
		}
	}

	@Override
	public IndicatorKind kind() {
		return IndicatorKind.QUALITATIVE;
	}

	@Override
	public MeasureSource source() {
		return MeasureSource.RUBRIC;
	}

	/** What is expected: the text that stands as target on the printed plan. */
	public String expectation() {
		return this.levels.get(Level.TARGET.number() - 1);
	}

	/** The measure for scoring. */
	public Rubric measure() {
		return new Rubric(this.cap);
	}

}
