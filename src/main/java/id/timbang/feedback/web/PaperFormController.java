package id.timbang.feedback.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.timbang.feedback.AgeBand;
import id.timbang.feedback.Education;
import id.timbang.feedback.Occupation;
import id.timbang.feedback.PaperForms;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.Sex;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.service.ServiceId;
import id.timbang.service.UnitCatalogue;
import id.timbang.shared.Actor;
import id.timbang.shared.Choice;
import id.timbang.shared.RuleException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Types forms of paper in: first the unit, then one form after the other.
 */
@Controller
@RequestMapping("/satisfaction/paper")
class PaperFormController {

	private final PaperForms papers;

	PaperFormController(PaperForms papers) {
		this.papers = papers;
	}

	/**
	 * Who comes for the first time has chosen nothing, and nothing is wrong with that.
	 */
	@GetMapping
	String choose(@Valid @ModelAttribute("form") UnitChoice form, BindingResult result, Actor actor, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		model.addAttribute("units", UnitNode.choices(this.papers.units(actor)));
		if (form.unit() != null) {
			return "redirect:/satisfaction/paper/" + form.unit();
		}
		if (request.getParameter("unit") == null) {
			model.addAllAttributes(new BeanPropertyBindingResult(form, "form").getModel());
		}
		else {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		return "feedback/paper-unit";
	}

	@GetMapping("/{unit}")
	String form(@PathVariable UnitId unit, @RequestParam(required = false) @Nullable ServiceId service,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day, Actor actor,
			Model model) {
		model.addAttribute("form", PaperForm.of(service, day));
		model.addAttribute("started", day != null);
		return page(unit, actor, model);
	}

	@PostMapping("/{unit}")
	String enter(@PathVariable UnitId unit, @Valid @ModelAttribute("form") PaperForm form, BindingResult result,
			Actor actor, Model model, RedirectAttributes flash) {
		form.check(result);
		if (result.hasErrors()) {
			return page(unit, actor, model);
		}
		PastRating rating = form.toRating(unit);
		try {
			tell(this.papers.enter(actor, rating, form.formKey()), rating.service(), flash);
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(unit, actor, model);
		}
		flash.addAttribute("service", Objects.toString(rating.service(), ""));
		flash.addAttribute("day", rating.day().toString());
		return "redirect:/satisfaction/paper/" + unit;
	}

	private static void tell(PaperForms.Entered entered, @Nullable ServiceId service, RedirectAttributes flash) {
		UnitCatalogue place = entered.unit();
		flash.addFlashAttribute("notice",
				(service != null) ? "feedback.paper.entered" : "feedback.paper.entered.untold");
		flash.addFlashAttribute("noticeArguments",
				new Object[] { entered.today(), place.unit(), name(place, service) });
	}

	private static String name(UnitCatalogue place, @Nullable ServiceId id) {
		return place.services()
			.stream()
			.filter((service) -> service.id().equals(id))
			.map((service) -> service.name())
			.findFirst()
			.orElse("");
	}

	private String page(UnitId unit, Actor actor, Model model) {
		UnitCatalogue place = this.papers.unit(actor, unit);
		List<Choice> services = place.services()
			.stream()
			.map((service) -> new Choice(service.id().toString(), service.name()))
			.toList();
		model.addAttribute("place", place);
		model.addAttribute("services", services);
		model.addAttribute("questions", Question.all());
		model.addAttribute("sexes", Choice.of(Sex.values(), Sex::messageKey));
		model.addAttribute("ages", Choice.of(AgeBand.values(), AgeBand::messageKey));
		model.addAttribute("educations", Choice.of(Education.values(), Education::messageKey));
		model.addAttribute("occupations", Choice.of(Occupation.values(), Occupation::messageKey));
		return "feedback/paper";
	}

	/**
	 * Whose forms are typed in.
	 */
	record UnitChoice(@NotNull @Nullable UnitId unit) {
	}

}
