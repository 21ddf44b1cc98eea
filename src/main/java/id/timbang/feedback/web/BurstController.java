package id.timbang.feedback.web;

import id.timbang.feedback.BurstId;
import id.timbang.feedback.BurstService;
import id.timbang.shared.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

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
 * Ratings that are held back, for HR, and how many never got in.
 */
@Controller
@RequestMapping("/satisfaction")
class BurstController {

	private final BurstService bursts;

	BurstController(BurstService bursts) {
		this.bursts = bursts;
	}

	@GetMapping("/bursts")
	String list(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("window", this.bursts.list(actor, page));
		return "feedback/bursts";
	}

	@GetMapping("/turned-away")
	String turnedAway(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("window", this.bursts.turnedAway(actor, page));
		return "feedback/turned-away";
	}

	@GetMapping("/bursts/{id}")
	String show(@PathVariable BurstId id, Actor actor, Model model) {
		model.addAttribute("proposalForm", new ProposalForm(0, ""));
		return page(id, actor, model);
	}

	@PostMapping("/bursts/{id}/propose")
	String propose(@PathVariable BurstId id, @Valid @ModelAttribute("proposalForm") ProposalForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors()) {
			return page(id, actor, model);
		}
		this.bursts.propose(actor, id, form.version(), form.reason());
		flash.addFlashAttribute("notice", "feedback.burst.proposed");
		return "redirect:/satisfaction/bursts/" + id;
	}

	@PostMapping("/bursts/{id}/set-aside")
	String setAside(@PathVariable BurstId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.bursts.setAside(actor, id, version);
		flash.addFlashAttribute("notice", "feedback.burst.setAside");
		return "redirect:/satisfaction/bursts/" + id;
	}

	@PostMapping("/bursts/{id}/count")
	String letCount(@PathVariable BurstId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.bursts.letCount(actor, id, version);
		flash.addFlashAttribute("notice", "feedback.burst.counted");
		return "redirect:/satisfaction/bursts/" + id;
	}

	private String page(BurstId id, Actor actor, Model model) {
		model.addAttribute("burst", this.bursts.burst(actor, id));
		model.addAttribute("account", actor.accountId());
		return "feedback/burst";
	}

	/**
	 * Why ratings should be set aside.
	 *
	 * @param version of the page that was seen
	 */
	record ProposalForm(long version,
			@Size(min = BurstService.SHORTEST_REASON, max = BurstService.LONGEST_REASON) String reason) {

		ProposalForm {
			reason = (reason != null) ? reason : "";
		}

	}

}
