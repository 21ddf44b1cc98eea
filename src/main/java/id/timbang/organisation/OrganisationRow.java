package id.timbang.organisation;

import id.timbang.personnel.UnitId;

/**
 * A unit in the list of a period.
 *
 * @param unit the unit
 * @param name its name
 * @param above the name of the unit above; empty for a root
 * @param standing how it stands
 * @param owed whether its predicate waits for the reader
 */
public record OrganisationRow(UnitId unit, String name, String above, Standing standing, boolean owed) {
}
