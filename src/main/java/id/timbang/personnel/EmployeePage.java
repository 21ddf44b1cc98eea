package id.timbang.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Everything the page of an employee shows.
 *
 * @param id the employee
 * @param version for the edit form
 * @param details what is known about the person
 * @param employmentType PNS or PPPK
 * @param assignments newest first
 * @param appraisers lines in force, newest first
 * @param corrections lines that were superseded, newest first
 * @param chain today's appraiser, that one's appraiser, and so on
 * @param official whether this person appraises anybody today, or would if nobody acted
 */
public record EmployeePage(EmployeeId id, long version, EmployeeDetails details, EmploymentType employmentType,
		List<AssignmentRow> assignments, List<AppraiserRow> appraisers, List<AppraiserRow> corrections,
		List<PersonName> chain, boolean official) {

	/** What the person does today. */
	public Optional<AssignmentRow> present(LocalDate today) {
		return this.assignments.stream().filter((row) -> row.span().contains(today)).findFirst();
	}

	/** The last day of the latest position, as far as it has one. */
	public @Nullable LocalDate lastDay() {
		return this.assignments.isEmpty() ? null : this.assignments.get(0).span().until();
	}

	/** Who appraises the person today. */
	public Optional<AppraiserRow> appraiser(LocalDate today) {
		return this.appraisers.stream().filter((row) -> row.span().contains(today)).findFirst();
	}

	/**
	 * A position in a unit for some time.
	 */
	public record AssignmentRow(DateSpan span, UnitId unitId, String unit, PositionId positionId, String position) {
	}

	/**
	 * An appraiser for some time.
	 *
	 * @param span from and until
	 * @param appraiserId none for somebody outside the application
	 * @param name of the appraiser
	 * @param acting in which capacity somebody acts in the place of the usual appraiser;
	 * none for the usual one
	 * @param reason why it was set
	 * @param recordedBy who set it
	 * @param recordedAt when
	 * @param supersededAt when a correction replaced it
	 */
	public record AppraiserRow(DateSpan span, @Nullable EmployeeId appraiserId, String name,
			@Nullable ActingCapacity acting, String reason, String recordedBy, Instant recordedAt,
			@Nullable Instant supersededAt) {
	}

}
