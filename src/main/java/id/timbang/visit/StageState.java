package id.timbang.visit;

import java.time.Instant;

import id.timbang.service.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A stage on the way of a visit.
 *
 * @param place from 1
 * @param stage its name and how long it may take
 * @param endedAt when it was over, if so
 */
public record StageState(int place, Stage stage, @Nullable Instant endedAt) {
}
