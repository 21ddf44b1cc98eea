package id.timbang.result;

import java.util.Optional;

import id.timbang.period.PeriodSummary;
import id.timbang.personnel.EmployeeId;

/**
 * Implemented by the feature that knows how units performed; the evaluation form says it.
 */
public interface OrganisationNotes {

	/** How the last unit of somebody in a period performed; none without a unit. */
	Optional<OrganisationNote> of(EmployeeId person, PeriodSummary period);

}
