package id.timbang.complaint.web;

import java.time.Clock;
import java.time.LocalDate;

import id.timbang.complaint.ComplaintFilter;
import id.timbang.complaint.ComplaintService;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The complaints that somebody works on.
 */
@Controller
class ComplaintListController {

	private final ComplaintService complaints;

	private final Clock clock;

	ComplaintListController(ComplaintService complaints, Clock clock) {
		this.complaints = complaints;
		this.clock = clock;
	}

	@GetMapping("/complaints")
	String list(@RequestParam(defaultValue = "OPEN") ComplaintFilter show, @RequestParam(defaultValue = "1") int page,
			Actor actor, Model model) {
		model.addAttribute("show", show);
		model.addAttribute("filters", ComplaintFilter.values());
		model.addAttribute("complaints", this.complaints.list(actor, show, page));
		model.addAttribute("total", this.complaints.count(actor, show));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "complaint/complaints";
	}

}
