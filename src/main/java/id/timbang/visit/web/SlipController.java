package id.timbang.visit.web;

import java.net.URI;

import id.timbang.shared.Actor;
import id.timbang.shared.QrCode;
import id.timbang.visit.Slip;
import id.timbang.visit.VisitId;
import id.timbang.visit.VisitService;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The paper for the citizen: QR code, the same code in letters, and where to type it.
 */
@Controller
class SlipController {

	private static final String RATING = "/r";

	private final VisitService visits;

	SlipController(VisitService visits) {
		this.visits = visits;
	}

	/** Without an address a slip would lead nowhere, so none is shown (C2). */
	@GetMapping("/visits/{id}/slip")
	String show(@PathVariable VisitId id, Actor actor, Model model, HttpServletResponse response) {
		Slip slip = this.visits.slip(actor, id);
		URI address = this.visits.publicAddress().orElse(null);
		model.addAttribute("slip", slip);
		if (address == null) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return "visit/slip-refused";
		}
		model.addAttribute("address", address.getRawAuthority() + address.getRawPath() + RATING);
		model.addAttribute("qr", QrCode.of(address + RATING + "/" + slip.code()));
		return "visit/slip";
	}

}
