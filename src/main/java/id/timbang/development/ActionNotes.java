package id.timbang.development;

import java.util.List;

import id.timbang.personnel.EmployeeId;
import id.timbang.plan.PlanNote;
import id.timbang.plan.PlanNoteSource;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what is still to be done about somebody beside the plan that comes next (feature
 * 61).
 */
@Component
class ActionNotes implements PlanNoteSource {

	private final ActionDirectory directory;

	ActionNotes(ActionDirectory directory) {
		this.directory = directory;
	}

	@Override
	@Transactional(readOnly = true)
	public List<PlanNote> notesOn(Actor actor, EmployeeId owner) {
		return this.directory.open(owner, owner.isOf(actor))
			.stream()
			.map((action) -> new PlanNote(action.kind().noteKey(), List.of(action.indicator()),
					"/actions/" + action.id(), action.dueOn()))
			.toList();
	}

}
