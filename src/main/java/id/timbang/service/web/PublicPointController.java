package id.timbang.service.web;

import java.util.Optional;

import id.timbang.service.PublicPoint;
import id.timbang.service.ServicePointService;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where the poster of a service point leads, for everybody.
 */
@Controller
class PublicPointController {

	private final ServicePointService points;

	PublicPointController(ServicePointService points) {
		this.points = points;
	}

	@GetMapping("/p/{code}")
	String show(@PathVariable String code, Model model, HttpServletResponse response) {
		Optional<PublicPoint> point = this.points.withCode(code);
		if (point.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return "service/unknown";
		}
		if (!point.get().active()) {
			response.setStatus(HttpStatus.GONE.value());
		}
		model.addAttribute("point", point.get());
		return "service/point";
	}

}
