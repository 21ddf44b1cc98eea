package id.timbang.development;

import id.timbang.result.ResultId;
import org.jspecify.annotations.Nullable;

/**
 * A good practice, for one reader.
 *
 * @param practice what everybody reads
 * @param own whether it is the reader's own
 * @param named whether the reader agreed to be named; none until the reader says so, and
 * for everybody else
 * @param result the result that it follows from, for who may change it; otherwise none
 */
public record PracticePage(PracticeSummary practice, boolean own, @Nullable Boolean named, @Nullable ResultId result) {
}
