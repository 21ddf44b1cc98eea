package id.timbang.report.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import id.timbang.report.Narrative;
import id.timbang.report.ReportItem;
import id.timbang.report.ReportSheet;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * Fills the two pages of a report: the form and the page to read.
 */
@Component
class ReportPages {

	/**
	 * The form, with the first indicator open that is not filled, and every one that has
	 * an error. What was typed counts, not what is saved.
	 */
	String form(ReportSheet sheet, ReportForm form, long version, Model model) {
		Set<Integer> wrong = wrong(model);
		List<Boolean> filled = IntStream.range(0, sheet.lines().size())
			.mapToObj((place) -> !wrong.contains(place) && form.items().get(place).isFilled(sheet.lines().get(place)))
			.toList();
		model.addAttribute("sheet", sheet);
		model.addAttribute("version", version);
		model.addAttribute("filled", filled);
		model.addAttribute("open", wrong.isEmpty() ? Set.of(filled.indexOf(false)) : wrong);
		model.addAttribute("longest", Narrative.LONGEST);
		model.addAttribute("longestContext", ReportItem.LONGEST_CONTEXT);
		return "report/report-edit";
	}

	String reading(ReportSheet sheet, Actor actor, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("own", sheet.owner().id().isOf(actor));
		return "report/report";
	}

	private static Set<Integer> wrong(Model model) {
		@Nullable Object result = model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form");
		Set<Integer> places = new TreeSet<>();
		if (result instanceof BindingResult found) {
			found.getFieldErrors()
				.stream()
				.mapToInt(ReportPages::place)
				.filter((place) -> place >= 0)
				.forEach(places::add);
		}
		return places;
	}

	/** Which indicator an error belongs to, from 0; -1 for none. */
	static int place(FieldError error) {
		String field = error.getField();
		return field.startsWith("items[") ? Integer.parseInt(field.substring("items[".length(), field.indexOf(']')))
				: -1;
	}

}
