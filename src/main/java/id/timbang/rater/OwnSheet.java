package id.timbang.rater;

import java.time.Instant;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.PersonCard;
import id.timbang.scoring.BehaviourSheet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about the own behaviour (<i>penilaian diri</i>), as a page shows it.
 *
 * @param period in which period
 * @param person whose it is
 * @param levels the levels; none as long as nothing was saved
 * @param version for the form; 0 as long as nothing was saved
 * @param savedAt when it was saved
 * @param writable whether the reader can change it
 */
public record OwnSheet(PeriodSummary period, PersonCard person, @Nullable BehaviourSheet levels, long version,
		@Nullable Instant savedAt, boolean writable) {
}
