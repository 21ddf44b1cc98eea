package id.timbang.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;

/**
 * Visits that are counted together over some days (S19).
 *
 * @param kind what they have in common
 * @param subjects whose they are: an officer, a unit with those below it, or a service
 * @param from first day
 * @param until last day
 */
public record VisitCohort(Kind kind, List<UUID> subjects, LocalDate from, LocalDate until) {

	public VisitCohort {
		subjects = List.copyOf(subjects);
	}

	/** What an officer is in charge of: at completion or, while a visit is open, now. */
	public static VisitCohort of(EmployeeId officer, LocalDate from, LocalDate until) {
		return new VisitCohort(Kind.OFFICER, List.of(officer.employeeId()), from, until);
	}

	/**
	 * What those are in charge of who are assigned to one of these units: on the day of
	 * completion or, while a visit is open, today.
	 * @param units a unit and everything below it
	 */
	public static VisitCohort of(Collection<UnitId> units, LocalDate from, LocalDate until) {
		return new VisitCohort(Kind.UNIT, units.stream().map(UnitId::unitId).sorted().toList(), from, until);
	}

	/** All of a service, whoever is in charge. */
	public static VisitCohort of(ServiceId service, LocalDate from, LocalDate until) {
		return new VisitCohort(Kind.SERVICE, List.of(service.serviceId()), from, until);
	}

	/**
	 * What visits of a cohort have in common, as SQL about {@code v}, which needs the
	 * parameter {@code today}.
	 */
	enum Kind {

		OFFICER("join visit v on v.officer_id = a.subject", "v.officer_id = any (:subjects)"),

		UNIT("""
				join assignment g on g.unit_id = a.subject
				join visit v on v.officer_id = g.employee_id and g.valid_from <= coalesce(v.completed_on, :today)
				    and (g.valid_until is null or g.valid_until >= coalesce(v.completed_on, :today))""", """
				exists (select from assignment g where g.unit_id = any (:subjects) and v.officer_id = g.employee_id
				    and g.valid_from <= coalesce(v.completed_on, :today)
				    and (g.valid_until is null or g.valid_until >= coalesce(v.completed_on, :today)))"""),

		SERVICE("join visit v on v.service_id = a.subject", "v.service_id = any (:subjects)");

		private final String join;

		private final String condition;

		Kind(String join, String condition) {
			this.join = join;
			this.condition = condition;
		}

		/** Joins the visits of every {@code a.subject}. */
		String join() {
			return this.join;
		}

		/** Narrows visits down to those of the parameter {@code subjects}. */
		String condition() {
			return this.condition;
		}

	}

}
