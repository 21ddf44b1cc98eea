package id.timbang.complaint;

import java.time.LocalDate;
import java.util.List;

import id.timbang.complaint.ComplaintReach.Reach;
import id.timbang.shared.Actor;
import id.timbang.shared.Task;
import id.timbang.shared.TaskSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds who leads a unit of the citizens that wait for an answer, and HR of those who
 * have waited too long.
 */
@Component
class ComplaintTasks implements TaskSource {

	private static final int MINUTES_EACH = 10;

	private final ComplaintReach reach;

	private final ComplaintDirectory directory;

	ComplaintTasks(ComplaintReach reach, ComplaintDirectory directory) {
		this.reach = reach;
		this.directory = directory;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Task> tasksFor(Actor actor) {
		Reach found = this.reach.find(actor);
		if (found == null) {
			return List.of();
		}
		ComplaintFilter filter = found.everything() ? ComplaintFilter.OVERDUE : ComplaintFilter.OPEN;
		int waiting = this.directory.count(found, filter);
		if (waiting == 0) {
			return List.of();
		}
		LocalDate due = this.directory.soonest(found, filter);
		int minutes = MINUTES_EACH * waiting;
		return List.of(found.everything()
				? new Task("complaint.task.overdue", List.of(waiting), "/complaints?show=OVERDUE", due, minutes)
				: new Task("complaint.task.open", List.of(waiting), "/complaints", due, minutes));
	}

}
