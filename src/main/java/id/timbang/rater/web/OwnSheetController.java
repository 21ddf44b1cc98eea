package id.timbang.rater.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.rater.OwnSheet;
import id.timbang.rater.OwnSheetService;
import id.timbang.scoring.BehaviourSheet;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.Level;
import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What somebody says about the own behaviour in a period.
 */
@Controller
@RequestMapping("/own-sheets/{period}/{person}")
class OwnSheetController {

	private final OwnSheetService sheets;

	OwnSheetController(OwnSheetService sheets) {
		this.sheets = sheets;
	}

	@GetMapping
	String show(@PathVariable PeriodId period, @PathVariable EmployeeId person, Actor actor, Model model) {
		OwnSheet sheet = this.sheets.sheet(actor, period, person);
		model.addAttribute("form", LevelsForm.of(sheet.levels()));
		return page(sheet, sheet.version(), model);
	}

	@PostMapping
	String save(@PathVariable PeriodId period, @PathVariable EmployeeId person, @ModelAttribute("form") LevelsForm form,
			BindingResult result, @RequestParam(defaultValue = "-1") long version, Actor actor, Model model,
			RedirectAttributes flash) {
		form.check(result);
		if (result.hasErrors()) {
			return page(this.sheets.sheet(actor, period, person), version, model);
		}
		try {
			this.sheets.save(actor, period, person, version, form.toSheet());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(this.sheets.sheet(actor, period, person), version, model);
		}
		flash.addFlashAttribute("notice", "rater.own.saved");
		return "redirect:/own-sheets/" + period + "/" + person;
	}

	private static String page(OwnSheet sheet, long version, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("version", version);
		model.addAttribute("values", BehaviourValue.values());
		return "rater/own-sheet";
	}

	/**
	 * The levels of the seven values in their order: digits from 1 to 5, or 0.
	 */
	record LevelsForm(List<String> levels) {

		LevelsForm(@Nullable List<@Nullable String> levels) {
			List<String> all = new ArrayList<>();
			if (levels != null) {
				levels.stream()
					.limit(BehaviourSheet.VALUES)
					.map((level) -> Objects.requireNonNullElse(level, ""))
					.forEach(all::add);
			}
			while (all.size() < BehaviourSheet.VALUES) {
				all.add("");
			}
			this.levels = all;
		}

		static LevelsForm of(@Nullable BehaviourSheet sheet) {
			List<String> typed = new ArrayList<>();
			for (BehaviourValue value : BehaviourValue.values()) {
				Level level = (sheet != null) ? sheet.levels().get(value) : null;
				typed.add((level != null) ? String.valueOf(level.number())
						: (sheet != null) ? JudgementForm.CANNOT_JUDGE : "");
			}
			return new LevelsForm(typed);
		}

		void check(Errors errors) {
			for (int place = 0; place < BehaviourSheet.VALUES; place++) {
				if (!this.levels.get(place).matches("[0-5]")) {
					errors.rejectValue("levels[" + place + "]", "rater.answer.missing");
				}
			}
		}

		/** Only of a form without errors. */
		BehaviourSheet toSheet() {
			Map<BehaviourValue, Level> given = new EnumMap<>(BehaviourValue.class);
			Iterator<String> typed = this.levels.iterator();
			for (BehaviourValue value : BehaviourValue.values()) {
				String level = typed.next();
				if (!level.equals(JudgementForm.CANNOT_JUDGE)) {
					given.put(value, new Level(Integer.parseInt(level)));
				}
			}
			return new BehaviourSheet(given);
		}

	}

}
