/**
 * Tests of the scoring core; the worked examples of {@code docs/scoring.md} are among
 * them.
 */
@NullMarked
package id.timbang.scoring;

import org.jspecify.annotations.NullMarked;
