package id.timbang.indicator.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.timbang.indicator.PositionGroup;
import id.timbang.indicator.Recipient;
import id.timbang.indicator.TemplateId;
import id.timbang.indicator.TemplateService;
import id.timbang.indicator.VersionState;
import id.timbang.personnel.PositionService;
import id.timbang.personnel.PositionSummary;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
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
 * Templates: find, read, begin, put out of force. Their rows are written by
 * {@link TemplateEditController}.
 */
@Controller
@RequestMapping("/templates")
class TemplateController {

	private final TemplateService templates;

	private final PositionService positions;

	TemplateController(TemplateService templates, PositionService positions) {
		this.templates = templates;
		this.positions = positions;
	}

	@GetMapping
	String list(@RequestParam @Nullable VersionState state, @RequestParam(defaultValue = "1") int page, Actor actor,
			Model model) {
		model.addAttribute("window", this.templates.list(actor, state, page));
		model.addAttribute("total", this.templates.count(actor, state));
		model.addAttribute("state", state);
		model.addAttribute("states", CatalogueChoices.states(VersionState.values()));
		model.addAttribute("url", (state != null) ? "/templates?state=" + state : "/templates");
		return "indicator/templates";
	}

	@GetMapping("/{id}")
	String show(@PathVariable TemplateId id, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
		model.addAttribute("page", this.templates.page(actor, id, page));
		return "indicator/template";
	}

	@GetMapping("/new")
	String newForm(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", new NewTemplateForm(""));
		return newPage(model);
	}

	@PostMapping
	String begin(@ModelAttribute("form") NewTemplateForm form, BindingResult result, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		Optional<Recipient> recipient = form.read(this.positions.list());
		if (recipient.isEmpty()) {
			result.rejectValue("recipient", "indicator.template.recipient.choose");
			return newPage(model);
		}
		try {
			return "redirect:/templates/" + this.templates.begin(actor, recipient.get()) + "/edit";
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return newPage(model);
		}
	}

	private String newPage(Model model) {
		model.addAttribute("groups", NewTemplateForm.groups());
		model.addAttribute("positions", this.positions.list());
		return "indicator/template-new";
	}

	/** Opens the next version for editing, or the draft that there is. */
	@PostMapping("/{id}/revise")
	String revise(@PathVariable TemplateId id, Actor actor) {
		return "redirect:/templates/" + this.templates.revise(actor, id) + "/edit";
	}

	@PostMapping("/{id}/retire")
	String retire(@PathVariable TemplateId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.templates.retire(actor, id, version);
		flash.addFlashAttribute("notice", "indicator.template.retired");
		return "redirect:/templates/" + id;
	}

	@PostMapping("/{id}/discard")
	String discard(@PathVariable TemplateId id, @RequestParam long version, Actor actor, RedirectAttributes flash) {
		this.templates.discard(actor, id, version);
		flash.addFlashAttribute("notice", "indicator.template.discarded");
		return "redirect:/templates";
	}

	/**
	 * Whom a new template is for: the name of a group or the identifier of a position.
	 */
	record NewTemplateForm(String recipient) {

		static List<PositionGroup> groups() {
			return Arrays.stream(PositionGroup.values()).filter((group) -> group != PositionGroup.ALL).toList();
		}

		Optional<Recipient> read(List<PositionSummary> positions) {
			Optional<Recipient> group = groups().stream()
				.filter((one) -> one.name().equals(this.recipient))
				.map(Recipient::group)
				.findFirst();
			return group.or(() -> positions.stream()
				.filter((one) -> one.id().toString().equals(this.recipient))
				.map((one) -> Recipient.position(one.id()))
				.findFirst());
		}

	}

}
