package id.timbang.result;

import id.timbang.scoring.OrganisationPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How the unit of a person performed, for the evaluation form.
 *
 * @param unit the name of the unit
 * @param predicate its predicate; none if it was not set
 * @param head whether the person led it: then the organisation's achievement is the
 * person's own rating of results (SE MenPANRB 3/2023)
 */
public record OrganisationNote(String unit, @Nullable OrganisationPredicate predicate, boolean head) {
}
