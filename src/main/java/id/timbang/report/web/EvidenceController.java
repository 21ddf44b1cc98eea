package id.timbang.report.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import id.timbang.report.EvidenceFile;
import id.timbang.report.EvidenceId;
import id.timbang.report.EvidenceService;
import id.timbang.report.ReportId;
import id.timbang.report.ReportLine;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportSheet;
import id.timbang.shared.Actor;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The evidence of one indicator. A page of its own, because an upload that is refused
 * must not take with it what somebody has typed.
 */
@Controller
@RequestMapping("/reports/{id}")
class EvidenceController {

	private static final int MEGABYTE = 1024 * 1024;

	private final ReportReader reader;

	private final EvidenceService evidence;

	EvidenceController(ReportReader reader, EvidenceService evidence) {
		this.reader = reader;
		this.evidence = evidence;
	}

	/** Who cannot add anything reads the evidence beside the report. */
	@GetMapping("/items/{origin}/evidence")
	String list(@PathVariable ReportId id, @PathVariable UUID origin, Actor actor, Model model) {
		ReportSheet sheet = this.reader.sheet(actor, id);
		model.addAttribute("fileForm", FileForm.EMPTY);
		model.addAttribute("linkForm", LinkForm.EMPTY);
		return sheet.rights().write() ? page(sheet, origin, model) : "redirect:/reports/" + id;
	}

	@PostMapping("/items/{origin}/evidence")
	String addFile(@PathVariable ReportId id, @PathVariable UUID origin, @ModelAttribute("fileForm") FileForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		if (result.hasErrors()) {
			// no form of ours sends anything else in place of the file
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		try {
			this.evidence.addFile(actor, id, origin, form.name(), form.content());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			model.addAttribute("linkForm", LinkForm.EMPTY);
			return page(this.reader.draft(actor, id), origin, model);
		}
		flash.addFlashAttribute("notice", "report.evidence.file.added");
		return "redirect:/reports/" + id + "/items/" + origin + "/evidence";
	}

	@PostMapping("/items/{origin}/evidence/link")
	String addLink(@PathVariable ReportId id, @PathVariable UUID origin, @ModelAttribute("linkForm") LinkForm form,
			BindingResult result, Actor actor, Model model, RedirectAttributes flash) {
		try {
			this.evidence.addLink(actor, id, origin, form.name(), form.link());
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			model.addAttribute("fileForm", FileForm.EMPTY);
			return page(this.reader.draft(actor, id), origin, model);
		}
		flash.addFlashAttribute("notice", "report.evidence.link.added");
		return "redirect:/reports/" + id + "/items/" + origin + "/evidence";
	}

	@PostMapping("/items/{origin}/evidence/{evidence}/remove")
	String remove(@PathVariable ReportId id, @PathVariable UUID origin, @PathVariable EvidenceId evidence, Actor actor,
			RedirectAttributes flash) {
		this.evidence.remove(actor, id, evidence);
		flash.addFlashAttribute("notice", "report.evidence.removed");
		return "redirect:/reports/" + id + "/items/" + origin + "/evidence";
	}

	/** Saved and never shown in place, whatever the browser thinks it is. */
	@GetMapping("/evidence/{evidence}")
	ResponseEntity<byte[]> open(@PathVariable ReportId id, @PathVariable EvidenceId evidence, Actor actor) {
		EvidenceFile file = this.evidence.open(actor, id, evidence);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header("Cross-Origin-Resource-Policy", "same-origin")
			.body(file.content());
	}

	private static String page(ReportSheet sheet, UUID origin, Model model) {
		ReportLine line = sheet.line(origin).orElseThrow(() -> new NotFoundException("plan item", origin));
		model.addAttribute("sheet", sheet);
		model.addAttribute("line", line);
		model.addAttribute("mostPieces", EvidenceService.MOST_PIECES);
		model.addAttribute("mostMegabytes", EvidenceService.MOST_BYTES / MEGABYTE);
		model.addAttribute("largest", EvidenceService.LARGEST / MEGABYTE);
		return "report/evidence";
	}

}
