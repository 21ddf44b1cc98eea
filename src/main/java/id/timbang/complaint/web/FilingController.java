package id.timbang.complaint.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.complaint.CitizenLimits;
import id.timbang.complaint.ComplaintFiling;
import id.timbang.complaint.ComplaintKind;
import id.timbang.complaint.ComplaintLimits;
import id.timbang.complaint.FollowUpCode;
import id.timbang.complaint.PersonalData;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.UnitCatalogue;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeeOther;
import id.timbang.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form with which a citizen tells a unit something. Nobody signs in, nothing is
 * remembered in the browser.
 */
@Controller
@RequestMapping("/u/{code}/c")
class FilingController {

	private final ComplaintFiling filing;

	private final ComplaintLimits limits;

	private final CitizenLimits admission;

	private final ServiceCatalogue catalogue;

	private final Texts texts;

	FilingController(ComplaintFiling filing, ComplaintLimits limits, CitizenLimits admission,
			ServiceCatalogue catalogue, Texts texts) {
		this.filing = filing;
		this.limits = limits;
		this.admission = admission;
		this.catalogue = catalogue;
		this.texts = texts;
	}

	@GetMapping
	ModelAndView ask(@PathVariable String code) {
		return this.catalogue.ofUnit(code)
			.map((unit) -> page(unit).addObject("form", ComplaintForm.empty()))
			.orElseGet(FilingController::unknown);
	}

	@PostMapping
	ModelAndView send(@PathVariable String code, @Valid @ModelAttribute("form") ComplaintForm form,
			BindingResult result, HttpServletRequest request, HttpServletResponse response) {
		Optional<UnitCatalogue> unit = this.catalogue.ofUnit(code);
		if (unit.isEmpty()) {
			return unknown();
		}
		if (!result.hasErrors()) {
			refuse(form, result);
		}
		if (result.hasErrors()) {
			return page(unit.get());
		}
		if (!this.admission.admitSending(request.getRemoteAddr())) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			return page(unit.get()).addObject("tooMany", true);
		}
		try {
			FollowUpCode followUp = this.filing.file(form.toComplaint(unit.get().id()));
			return SeeOther.to("/c/" + followUp + "?sent=true");
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(unit.get());
		}
	}

	private void refuse(ComplaintForm form, BindingResult result) {
		if (!form.website().isEmpty()) {
			result.reject("complaint.website");
		}
		Set<PersonalData> told = form.personalData();
		if (!Boolean.TRUE.equals(form.asIs()) && !told.isEmpty()) {
			String words = told.stream()
				.map((data) -> this.texts.of(data.messageKey()))
				.collect(Collectors.joining(", "));
			result.rejectValue("asIs", "complaint.personal", new Object[] { words }, null);
		}
	}

	private ModelAndView page(UnitCatalogue unit) {
		return new ModelAndView("complaint/form").addObject("unit", unit)
			.addObject("kinds", ComplaintKind.values())
			.addObject("services", this.filing.services(unit))
			.addObject("limits", this.limits);
	}

	private static ModelAndView unknown() {
		return new ModelAndView("service/unknown", HttpStatus.NOT_FOUND);
	}

}
