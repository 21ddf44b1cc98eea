package id.timbang.development.web;

import id.timbang.development.PracticeId;
import id.timbang.development.PracticeService;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The library of good practice, for everybody who is signed in.
 */
@Controller
@RequestMapping("/practices")
class PracticeController {

	private final PracticeService practices;

	private final UnitService units;

	PracticeController(PracticeService practices, UnitService units) {
		this.practices = practices;
		this.units = units;
	}

	@GetMapping
	String list(@RequestParam @Nullable UnitId unit, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("unit", unit);
		model.addAttribute("q", q);
		model.addAttribute("units", UnitNode.choices(this.units.choices()));
		model.addAttribute("practices", this.practices.list(unit, q, page));
		return "development/practices";
	}

	@GetMapping("/{id}")
	String show(@PathVariable PracticeId id, Actor actor, Model model) {
		model.addAttribute("page", this.practices.page(actor, id));
		return "development/practice";
	}

	@PostMapping("/{id}/name")
	String name(@PathVariable PracticeId id, @RequestParam long version,
			@RequestParam(defaultValue = "false") boolean named, Actor actor, RedirectAttributes flash) {
		this.practices.name(actor, id, version, named);
		flash.addFlashAttribute("notice", named ? "development.practice.named.yes" : "development.practice.named.no");
		return "redirect:/practices/" + id;
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable PracticeId id, Actor actor, RedirectAttributes flash) {
		this.practices.withdraw(actor, id);
		flash.addFlashAttribute("notice", "development.practice.withdrawn");
		return "redirect:/practices";
	}

}
