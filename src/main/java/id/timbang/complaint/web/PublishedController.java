package id.timbang.complaint.web;

import java.util.Optional;

import id.timbang.complaint.PublicationService;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.UnitCatalogue;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a unit answered, for everybody.
 */
@Controller
class PublishedController {

	private final PublicationService publications;

	private final ServiceCatalogue catalogue;

	PublishedController(PublicationService publications, ServiceCatalogue catalogue) {
		this.publications = publications;
		this.catalogue = catalogue;
	}

	@GetMapping("/u/{code}/a")
	String show(@PathVariable String code, @RequestParam(defaultValue = "1") int page, Model model,
			HttpServletResponse response) {
		Optional<UnitCatalogue> unit = this.catalogue.ofUnit(code);
		if (unit.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return "service/unknown";
		}
		model.addAttribute("unit", unit.get());
		model.addAttribute("answers", this.publications.released(unit.get().id(), page));
		return "complaint/answers";
	}

}
