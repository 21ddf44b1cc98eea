package id.timbang.rater;

import id.timbang.scoring.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a rater says about one of the seven values.
 *
 * @param level the level seen; none if the rater cannot judge ("tidak dapat menilai")
 * @param reason what was seen; needed for the lowest and the highest level
 */
public record Judgement(@Nullable Level level, String reason) {
}
