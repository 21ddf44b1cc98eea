package id.timbang.shared;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Says of what HR has reminded somebody; the start page shows it beside the tasks.
 */
public interface TaskReminders {

	/** When the actor was last reminded, by the subject of the task. */
	Map<UUID, LocalDate> remindersFor(Actor actor);

}
