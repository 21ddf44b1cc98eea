package id.timbang.complaint.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import id.timbang.complaint.ComplaintHandling;
import id.timbang.complaint.ComplaintId;
import id.timbang.complaint.ComplaintPage;
import id.timbang.complaint.ComplaintService;
import id.timbang.complaint.ComplaintState;
import id.timbang.complaint.NewComplaint;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One complaint and what is done about it.
 */
@Controller
@RequestMapping("/complaints/{id}")
class ComplaintController {

	private static final int LONGEST_NOTE = 1000;

	private final ComplaintService complaints;

	private final ComplaintHandling handling;

	private final Clock clock;

	ComplaintController(ComplaintService complaints, ComplaintHandling handling, Clock clock) {
		this.complaints = complaints;
		this.handling = handling;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable ComplaintId id, Actor actor, Model model) {
		return page(id, actor, model);
	}

	@PostMapping("/move")
	String move(@PathVariable ComplaintId id, @Valid @ModelAttribute("move") MoveForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors() || form.next() == null) {
			return page(id, actor, model);
		}
		try {
			this.handling.move(actor, id, form.version(), form.next(), form.note());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(id, actor, model);
		}
		return done(id, "complaint.moved", flash);
	}

	@PostMapping("/answer")
	String answer(@PathVariable ComplaintId id, @Valid @ModelAttribute("reply") AnswerForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors()) {
			return page(id, actor, model);
		}
		try {
			this.handling.answer(actor, id, form.version(), form.answer());
		}
		catch (ConflictException overtaken) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
			return page(id, actor, model);
		}
		return done(id, "complaint.answered", flash);
	}

	@PostMapping("/refuse")
	String refuse(@PathVariable ComplaintId id, @Valid @ModelAttribute("refusal") RefusalForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors()) {
			return page(id, actor, model);
		}
		this.handling.refuse(actor, id, form.version(), form.reason());
		return done(id, "complaint.refused", flash);
	}

	@PostMapping("/field-check")
	String checkInField(@PathVariable ComplaintId id, @Valid @ModelAttribute("check") CheckForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors()) {
			return page(id, actor, model);
		}
		this.handling.checkInField(actor, id, form.version(), form.grounds());
		return done(id, "complaint.fieldChecked", flash);
	}

	private static String done(ComplaintId id, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/complaints/" + id;
	}

	/** The forms that nobody has sent are empty. */
	private String page(ComplaintId id, Actor actor, Model model) {
		ComplaintPage page = this.complaints.page(actor, id);
		model.addAttribute("page", page);
		model.addAttribute("steps",
				page.complaint()
					.state()
					.steps()
					.stream()
					.map((state) -> new Choice(state.name(), "complaint.move." + state.name()))
					.toList());
		model.addAttribute("today", LocalDate.now(this.clock));
		Map.of("move", MoveForm.EMPTY, "reply", AnswerForm.EMPTY, "refusal", RefusalForm.EMPTY, "check",
				CheckForm.EMPTY)
			.forEach((name, empty) -> {
				if (!model.containsAttribute(name)) {
					model.addAttribute(name, empty);
				}
			});
		return "complaint/complaint";
	}

	/**
	 * The next step.
	 *
	 * @param version of the page that was seen
	 */
	record MoveForm(long version, @NotNull @Nullable ComplaintState next, @Size(max = LONGEST_NOTE) String note) {

		static final MoveForm EMPTY = new MoveForm(0, null, "");

		MoveForm {
			note = (note != null) ? note : "";
		}

	}

	/**
	 * What the citizen reads.
	 *
	 * @param version of the page that was seen
	 */
	record AnswerForm(long version, @Size(min = NewComplaint.SHORTEST, max = NewComplaint.LONGEST) String answer) {

		static final AnswerForm EMPTY = new AnswerForm(0, "");

		AnswerForm {
			answer = (answer != null) ? answer : "";
		}

	}

	/**
	 * Why it is refused.
	 *
	 * @param version of the page that was seen
	 */
	record RefusalForm(long version, @Size(min = ComplaintHandling.SHORTEST_REASON, max = LONGEST_NOTE) String reason) {

		static final RefusalForm EMPTY = new RefusalForm(0, "");

		RefusalForm {
			reason = (reason != null) ? reason : "";
		}

	}

	/**
	 * Why somebody has to look at the place.
	 *
	 * @param version of the page that was seen
	 */
	record CheckForm(long version, @Size(min = ComplaintHandling.SHORTEST_REASON, max = LONGEST_NOTE) String grounds) {

		static final CheckForm EMPTY = new CheckForm(0, "");

		CheckForm {
			grounds = (grounds != null) ? grounds : "";
		}

	}

}
