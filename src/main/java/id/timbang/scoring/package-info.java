/**
 * How a score is made: exact arithmetic, the rules of three scoring policies, and a sheet
 * that explains every digit.
 *
 * <p>
 * A caller collects {@link id.timbang.scoring.Inputs}, chooses a
 * {@link id.timbang.scoring.ScoringPolicy} and gets a
 * {@link id.timbang.scoring.ScoreSheet}. The same inputs always give the same sheet:
 * nothing here reads a clock, a database or a setting.
 *
 * <p>
 * Rules are referred to by their number, S1 to S22; {@code docs/scoring.md} states them
 * with five worked examples.
 */
@NullMarked
package id.timbang.scoring;

import org.jspecify.annotations.NullMarked;
