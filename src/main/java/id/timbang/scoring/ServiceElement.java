package id.timbang.scoring;

/**
 * The nine elements (unsur pelayanan) of the community satisfaction survey (SKM,
 * PermenPANRB 14/2017). Agencies number the last two differently, so an element is known
 * by its name and never by a position.
 */
public enum ServiceElement {

	REQUIREMENTS, PROCEDURE, COMPLETION_TIME, COST, PRODUCT, OFFICER_COMPETENCE, OFFICER_BEHAVIOUR, COMPLAINT_HANDLING,
	FACILITIES

}
