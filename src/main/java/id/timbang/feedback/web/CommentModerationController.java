package id.timbang.feedback.web;

import id.timbang.feedback.CommentId;
import id.timbang.feedback.CommentModeration;
import id.timbang.feedback.CommentVerdict;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.RatingComment;
import id.timbang.feedback.WithholdReason;
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
 * Comments that HR decides about.
 */
@Controller
@RequestMapping("/satisfaction/comments")
class CommentModerationController {

	private final CommentModeration comments;

	CommentModerationController(CommentModeration comments) {
		this.comments = comments;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("window", this.comments.waiting(actor, page));
		return "feedback/comments";
	}

	@GetMapping("/{id}")
	String show(@PathVariable CommentId id, Actor actor, Model model) {
		RatingComment comment = this.comments.comment(actor, id);
		model.addAttribute("form", new VerdictForm(null, comment.text(), null));
		return page(comment, model);
	}

	@PostMapping("/{id}")
	String decide(@PathVariable CommentId id, @Valid @ModelAttribute("form") VerdictForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		RatingComment comment = this.comments.comment(actor, id);
		if (result.hasErrors() || form.verdict() == null) {
			return page(comment, model);
		}
		try {
			this.comments.decide(actor, id, form.verdict(), form.shown(), form.why());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(comment, model);
		}
		flash.addFlashAttribute("notice", "feedback.comment.done");
		return "redirect:/satisfaction/comments";
	}

	private String page(RatingComment comment, Model model) {
		model.addAttribute("comment", comment);
		model.addAttribute("names", this.comments.namesIn(comment));
		model.addAttribute("verdicts", Choice.of(CommentVerdict.values(), CommentVerdict::messageKey));
		model.addAttribute("reasons", Choice.of(WithholdReason.values(), WithholdReason::messageKey));
		return "feedback/comment";
	}

	/**
	 * What is decided.
	 *
	 * @param verdict how it is shown
	 * @param shown what is shown in its place
	 * @param why it is not shown
	 */
	record VerdictForm(@NotNull @Nullable CommentVerdict verdict, @Size(max = NewRating.LONGEST_COMMENT) String shown,
			@Nullable WithholdReason why) {

		VerdictForm {
			shown = (shown != null) ? shown : "";
		}

	}

}
