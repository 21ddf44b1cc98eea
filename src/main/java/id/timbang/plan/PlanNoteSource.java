package id.timbang.plan;

import java.util.List;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;

/**
 * Implemented by every feature that has something to say about somebody's next plan; the
 * pages of plans collect it.
 */
public interface PlanNoteSource {

	/**
	 * What a reader of somebody's plans should bear in mind, what is due first at the
	 * top; at most a window, in a handful of statements.
	 */
	List<PlanNote> notesOn(Actor actor, EmployeeId owner);

}
