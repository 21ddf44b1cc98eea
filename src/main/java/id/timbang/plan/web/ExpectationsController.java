package id.timbang.plan.web;

import id.timbang.plan.PlanId;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.plan.PlanSheet;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;

import org.springframework.dao.OptimisticLockingFailureException;
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
 * The appraiser writes what is especially expected of the person, before deciding on the
 * plan.
 */
@Controller
@RequestMapping("/plans/{id}/expectations")
class ExpectationsController {

	private final PlanService plans;

	private final PlanReader reader;

	ExpectationsController(PlanService plans, PlanReader reader) {
		this.plans = plans;
		this.reader = reader;
	}

	@GetMapping
	String form(@PathVariable PlanId id, Actor actor, Model model) {
		PlanSheet sheet = this.reader.waiting(actor, id);
		model.addAttribute("form", ExpectationsForm.of(sheet.expectations()));
		return page(sheet, sheet.version(), model);
	}

	@PostMapping
	String save(@PathVariable PlanId id, @RequestParam long version, @ModelAttribute("form") ExpectationsForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		form.check(result);
		if (result.hasErrors()) {
			return page(this.reader.waiting(actor, id), version, model);
		}
		try {
			this.plans.expect(actor, id, version, form.toExpectations());
		}
		catch (ConflictException | OptimisticLockingFailureException conflict) {
			model.addAttribute(ConflictException.ATTRIBUTE, true);
			PlanSheet stored = this.reader.waiting(actor, id);
			return page(stored, stored.version(), model);
		}
		flash.addFlashAttribute("notice", "plan.expectations.saved");
		return "redirect:/plans/" + id + "#decide";
	}

	private static String page(PlanSheet sheet, long version, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("version", version);
		model.addAttribute("values", BehaviourValue.values());
		return "plan/plan-expectations";
	}

}
