package id.timbang.rater;

import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.ScoringSettings;

/**
 * Somebody whose raters are chosen, as a row of a list. How many of them answered is not
 * told to anybody.
 *
 * @param id the person
 * @param name with titles
 * @param position name of today's position
 * @param unit name of today's unit
 * @param peers colleagues on the list
 * @param subordinates subordinates on the list
 * @param proposed how many of all of them nobody has confirmed
 */
public record RatedPerson(EmployeeId id, String name, String position, String unit, int peers, int subordinates,
		int proposed) {

	/** Whether there are too few colleagues for their group ever to be shown (S14). */
	public boolean hasFewPeers() {
		return this.peers < ScoringSettings.FEWEST_RATERS;
	}

}
