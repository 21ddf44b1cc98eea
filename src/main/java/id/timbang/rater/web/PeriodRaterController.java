package id.timbang.rater.web;

import id.timbang.period.PeriodId;
import id.timbang.rater.RaterChoiceService;
import id.timbang.rater.RaterRound;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Raters in a period, as HR sees them: proposing them, and how far the choice has come.
 */
@Controller
@RequestMapping("/periods/{period}/raters")
class PeriodRaterController {

	private final RaterChoiceService choice;

	PeriodRaterController(RaterChoiceService choice) {
		this.choice = choice;
	}

	@GetMapping
	String show(@PathVariable PeriodId period, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "false") boolean few, @RequestParam(defaultValue = "1") int page, Actor actor,
			Model model) {
		RaterRound round = this.choice.round(actor, period);
		model.addAttribute("round", round);
		model.addAttribute("q", q);
		model.addAttribute("few", few);
		if (round.started()) {
			model.addAttribute("window", this.choice.people(actor, period, q, few, page));
			model.addAttribute("url", url(period, q, few));
		}
		return "rater/round";
	}

	@PostMapping
	String start(@PathVariable PeriodId period, Actor actor, RedirectAttributes flash) {
		tell(flash, "rater.round.proposed", this.choice.start(actor, period));
		return "redirect:/periods/" + period + "/raters";
	}

	@PostMapping("/confirm")
	String confirm(@PathVariable PeriodId period, Actor actor, RedirectAttributes flash) {
		tell(flash, "rater.confirmed", this.choice.confirmAll(actor, period));
		return "redirect:/periods/" + period + "/raters";
	}

	private static void tell(RedirectAttributes flash, String key, int count) {
		flash.addFlashAttribute("notice", key);
		flash.addFlashAttribute("noticeArguments", new Object[] { count });
	}

	private static String url(PeriodId period, String q, boolean few) {
		UriComponentsBuilder url = UriComponentsBuilder.fromPath("/periods/{period}/raters").queryParam("q", "{q}");
		if (few) {
			url.queryParam("few", true);
		}
		return url.encode().buildAndExpand(period, q).toUriString();
	}

}
