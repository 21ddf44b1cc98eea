package id.timbang.feedback;

import org.jspecify.annotations.Nullable;

/**
 * What a citizen says about himself or herself: nothing, or bands.
 *
 * @param sex if given
 * @param age if given
 * @param education if given
 * @param occupation if given
 */
public record Respondent(@Nullable Sex sex, @Nullable AgeBand age, @Nullable Education education,
		@Nullable Occupation occupation) {
}
