package id.timbang.visit.web;

import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.visit.ContactTerms;
import id.timbang.visit.CorrectionCause;
import id.timbang.visit.VisitId;
import id.timbang.visit.VisitService;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page of a visit, with the forms on it that nobody has filled in.
 */
@Component
class VisitView {

	private final VisitService visits;

	private final ContactTerms terms;

	VisitView(VisitService visits, ContactTerms terms) {
		this.visits = visits;
		this.terms = terms;
	}

	String show(VisitId id, Actor actor, Model model) {
		model.addAttribute("page", this.visits.page(actor, id));
		model.addAttribute("causes", Choice.of(CorrectionCause.values(), CorrectionCause::messageKey));
		model.addAttribute("terms", this.terms);
		addIfAbsent(model, "pause", VisitProgressController.PauseForm.EMPTY);
		addIfAbsent(model, "correction", VisitProgressController.CorrectionForm.EMPTY);
		addIfAbsent(model, "contact", ContactForm.EMPTY);
		return "visit/visit";
	}

	private static void addIfAbsent(Model model, String name, Object form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form);
		}
	}

}
