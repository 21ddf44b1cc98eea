package id.timbang.complaint.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import id.timbang.agency.PublicAddress;
import id.timbang.complaint.CitizenLimits;
import id.timbang.complaint.ComplaintFiling;
import id.timbang.complaint.FollowUpCode;
import id.timbang.complaint.PublicComplaint;
import id.timbang.shared.QrCode;
import id.timbang.shared.SeeOther;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What became of a complaint, for whoever holds its code. Right after it was sent, the
 * same page is the receipt.
 */
@Controller
@RequestMapping("/c")
class FollowUpCodeController {

	private static final String PATH = "/c";

	private final ComplaintFiling filing;

	private final CitizenLimits admission;

	private final PublicAddress address;

	private final Clock clock;

	FollowUpCodeController(ComplaintFiling filing, CitizenLimits admission, PublicAddress address, Clock clock) {
		this.filing = filing;
		this.admission = admission;
		this.address = address;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView ask(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
		if (code.isEmpty()) {
			return new ModelAndView("complaint/code");
		}
		return find(code).map((found) -> SeeOther.to(PATH + "/" + found.code())).orElseGet(() -> closed(code, request));
	}

	@GetMapping("/{code}")
	ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "false") boolean sent,
			HttpServletRequest request) {
		return find(code).map((found) -> page(found).addObject("sent", sent)).orElseGet(() -> closed(code, request));
	}

	private Optional<PublicComplaint> find(String typed) {
		return FollowUpCode.typed(typed).flatMap(this.filing::withCode);
	}

	private ModelAndView page(PublicComplaint complaint) {
		ModelAndView page = new ModelAndView("complaint/follow-up").addObject("complaint", complaint)
			.addObject("today", LocalDate.now(this.clock));
		URI base = this.address.find().orElse(null);
		if (base != null) {
			page.addObject("address", base.getRawAuthority() + base.getRawPath() + PATH);
			page.addObject("qr", QrCode.of(base + PATH + "/" + complaint.code()));
		}
		return page;
	}

	/** The page that asks for a code, with what is wrong with this one. */
	private ModelAndView closed(String typed, HttpServletRequest request) {
		boolean readable = FollowUpCode.typed(typed).isPresent();
		boolean admitted = !readable || this.admission.admitUnknownCode(request.getRemoteAddr());
		String reason = readable ? (admitted ? "complaint.code.unknown" : "complaint.code.tooMany")
				: "complaint.code.malformed";
		return new ModelAndView("complaint/code", admitted ? HttpStatus.NOT_FOUND : HttpStatus.TOO_MANY_REQUESTS)
			.addObject("reason", reason)
			.addObject("typed", typed);
	}

}
