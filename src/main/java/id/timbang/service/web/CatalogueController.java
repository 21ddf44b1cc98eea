package id.timbang.service.web;

import java.util.Map;
import java.util.Optional;

import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServicePointService;
import id.timbang.service.UnitCatalogue;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a unit offers to citizens, for everybody.
 */
@Controller
class CatalogueController {

	private final ServiceCatalogue catalogue;

	private final ServicePointService points;

	CatalogueController(ServiceCatalogue catalogue, ServicePointService points) {
		this.catalogue = catalogue;
		this.points = points;
	}

	@GetMapping("/u/{code}")
	String show(@PathVariable String code, Model model, HttpServletResponse response) {
		Optional<UnitCatalogue> found = this.catalogue.ofUnit(code);
		if (found.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return "service/unknown";
		}
		model.addAttribute("catalogue", found.get());
		model.addAttribute("points",
				found.get().services().isEmpty() ? Map.of() : this.points.open(found.get().code()));
		return "service/catalogue";
	}

}
