package id.timbang.shared;

import java.util.List;

/**
 * Implemented by every feature that can owe something to somebody; the start page
 * collects them.
 */
public interface TaskSource {

	/**
	 * The open tasks of this person, most pressing first; a handful of queries, whatever
	 * the number of people.
	 */
	List<Task> tasksFor(Actor actor);

}
