package id.timbang.rater.web;

import java.util.Optional;

import id.timbang.personnel.EmployeeId;
import id.timbang.rater.NewAnswer;
import id.timbang.rater.RaterComment;
import id.timbang.rater.RaterCommentId;
import id.timbang.rater.RaterCommentService;
import id.timbang.rater.RaterCommentVerdict;
import id.timbang.rater.WithheldReason;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What raters wrote: HR decides about it, and the person and the appraiser read it.
 */
@Controller
@RequestMapping("/feedback-comments")
class RaterCommentController {

	private final RaterCommentService comments;

	RaterCommentController(RaterCommentService comments) {
		this.comments = comments;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("window", this.comments.waiting(actor, page));
		model.addAttribute("outOfReach", this.comments.isAnyOutOfReach(actor));
		return "rater/comments";
	}

	@GetMapping("/about/{person}")
	String received(@PathVariable EmployeeId person, @RequestParam(defaultValue = "1") int page, Actor actor,
			Model model) {
		model.addAttribute("window", this.comments.shown(actor, person, page));
		model.addAttribute("person", person);
		model.addAttribute("own", person.isOf(actor));
		return "rater/received";
	}

	@GetMapping("/{id}")
	String show(@PathVariable RaterCommentId id, Actor actor, Model model) {
		RaterComment comment = this.comments.comment(actor, id);
		model.addAttribute("form", new VerdictForm(null, comment.text(), null));
		return page(comment, model);
	}

	@PostMapping("/{id}")
	String decide(@PathVariable RaterCommentId id, @Valid @ModelAttribute("form") VerdictForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		RaterComment comment = this.comments.comment(actor, id);
		if (result.hasErrors() || form.verdict() == null) {
			return page(comment, model);
		}
		try {
			tell(flash, form.verdict(), this.comments.decide(actor, id, form.verdict(), form.shown(), form.why()));
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(comment, model);
		}
		return "redirect:/feedback-comments";
	}

	/** Whoever took words out reads what is left. */
	private static void tell(RedirectAttributes flash, RaterCommentVerdict verdict, Optional<String> shown) {
		boolean shortened = verdict == RaterCommentVerdict.SHORTENED;
		flash.addFlashAttribute("notice", shortened ? "rater.comment.shortened" : "rater.comment.done");
		flash.addFlashAttribute("noticeArguments", shown.stream().toArray());
	}

	private static String page(RaterComment comment, Model model) {
		model.addAttribute("comment", comment);
		model.addAttribute("verdicts", Choice.of(RaterCommentVerdict.values(), RaterCommentVerdict::messageKey));
		model.addAttribute("reasons", Choice.of(WithheldReason.values(), WithheldReason::messageKey));
		return "rater/comment";
	}

	/**
	 * What is decided.
	 *
	 * @param verdict how it is shown
	 * @param shown what is shown of it
	 * @param why it is not shown
	 */
	record VerdictForm(@NotNull @Nullable RaterCommentVerdict verdict, @Size(max = NewAnswer.LONGEST_TEXT) String shown,
			@Nullable WithheldReason why) {

		VerdictForm {
			shown = (shown != null) ? shown : "";
		}

	}

}
