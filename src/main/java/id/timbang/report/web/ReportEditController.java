package id.timbang.report.web;

import java.util.Comparator;

import id.timbang.report.ReportContent;
import id.timbang.report.ReportId;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportService;
import id.timbang.report.ReportSheet;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.RuleException;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writes a report. Every button of the page posts the whole form and saves it, and so
 * does the clock; what cannot be saved comes back as it was typed.
 */
@Controller
@RequestMapping("/reports/{id}")
class ReportEditController {

	private final ReportReader reader;

	private final ReportService reports;

	private final ReportPages pages;

	private final DraftAnswers answers;

	private final Validator validator;

	ReportEditController(ReportReader reader, ReportService reports, ReportPages pages, DraftAnswers answers,
			Validator validator) {
		this.reader = reader;
		this.reports = reports;
		this.pages = pages;
		this.answers = answers;
		this.validator = validator;
	}

	/**
	 * Saves the draft.
	 * @param next where to go on: an indicator whose evidence is wanted, the dialogue, or
	 * nowhere
	 */
	@PostMapping
	String save(@PathVariable ReportId id, @RequestParam long version, @RequestParam(defaultValue = "") String next,
			@ModelAttribute("form") ReportForm form, Actor actor, Model model, RedirectAttributes flash) {
		ReportSheet sheet = this.reader.draft(actor, id);
		flash.addFlashAttribute("notice", "report.saved");
		return write(sheet, version, form, actor, model, (content) -> this.reports.save(actor, id, version, content),
				"/reports/" + id + place(sheet, next));
	}

	@PostMapping("/submit")
	String submit(@PathVariable ReportId id, @RequestParam long version, @ModelAttribute("form") ReportForm form,
			Actor actor, Model model) {
		return write(this.reader.draft(actor, id), version, form, actor, model,
				(content) -> this.reports.submit(actor, id, version, content), "/reports/" + id + "/receipt");
	}

	/**
	 * Saves the draft without leaving the page; for the script that does so by itself.
	 */
	@PostMapping("/draft")
	ResponseEntity<DraftAnswers.Answer> draft(@PathVariable ReportId id, @RequestParam long version,
			@ModelAttribute("form") ReportForm form, Actor actor, Model model) {
		ReportSheet sheet = this.reader.draft(actor, id);
		ReportForm laidOut = form.laidOutAs(sheet.lines());
		BindingResult result = check(form, laidOut, sheet, model);
		if (result.hasErrors()) {
			return this.answers.unreadable(result);
		}
		try {
			return this.answers.saved(this.reports.save(actor, id, version, laidOut.toContent(sheet.lines())));
		}
		catch (ConflictException conflict) {
			return this.answers.conflict(conflict.messageKey());
		}
		catch (OptimisticLockingFailureException changedMeanwhile) {
			return this.answers.conflict("error.409.stale");
		}
	}

	private static String place(ReportSheet sheet, String next) {
		if (next.equals("messages")) {
			return "/messages";
		}
		boolean item = sheet.lines().stream().anyMatch((line) -> line.plan().item().originId().toString().equals(next));
		return item ? "/items/" + next + "/evidence" : "";
	}

	private String write(ReportSheet sheet, long version, ReportForm typed, Actor actor, Model model, Change change,
			String target) {
		ReportForm form = typed.laidOutAs(sheet.lines());
		BindingResult result = check(typed, form, sheet, model);
		if (result.hasErrors()) {
			return this.pages.form(sheet, form, version, model);
		}
		try {
			change.make(form.toContent(sheet.lines()));
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return this.pages.form(sheet, form, version, model);
		}
		catch (ConflictException | OptimisticLockingFailureException conflict) {
			return keepTyped(sheet.id(), typed, actor, model, conflict);
		}
		return "redirect:" + target;
	}

	/**
	 * Another window was faster. As long as the report can be written, what was typed
	 * here comes back, to be compared and saved again.
	 */
	private String keepTyped(ReportId id, ReportForm typed, Actor actor, Model model, RuntimeException conflict) {
		ReportSheet sheet = this.reader.draft(actor, id);
		if (!sheet.rights().write()) {
			throw conflict;
		}
		ReportForm form = typed.laidOutAs(sheet.lines());
		model.addAllAttributes(new BeanPropertyBindingResult(form, "form").getModel());
		model.addAttribute(ConflictException.ATTRIBUTE, true);
		return this.pages.form(sheet, form, sheet.version(), model);
	}

	/** Checks the form and puts it and its messages into the model. */
	private BindingResult check(ReportForm typed, ReportForm form, ReportSheet sheet, Model model) {
		BindingResult found = new BeanPropertyBindingResult(form, "form");
		this.validator.validate(form, found);
		BindingResult inOrder = new BeanPropertyBindingResult(form, "form");
		if (!typed.fits(sheet.lines())) {
			inOrder.reject("report.item.unknown");
		}
		found.getFieldErrors()
			.stream()
			.sorted(Comparator.comparingInt(ReportEditController::order))
			.forEach(inOrder::addError);
		model.addAllAttributes(inOrder.getModel());
		return inOrder;
	}

	/** As the page goes: the indicators first, then the whole. */
	private static int order(FieldError error) {
		int place = ReportPages.place(error);
		return (place >= 0) ? place : Integer.MAX_VALUE;
	}

	/** What a button does with a report that can be read. */
	private interface Change {

		void make(ReportContent content);

	}

}
