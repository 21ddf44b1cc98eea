package id.timbang.feedback.web;

import java.util.Map;

import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;
import id.timbang.feedback.AgeBand;
import id.timbang.feedback.Education;
import id.timbang.feedback.Occupation;
import id.timbang.feedback.PaperForms;
import id.timbang.feedback.Sex;
import id.timbang.personnel.UnitId;
import id.timbang.service.UnitCatalogue;
import id.timbang.shared.Actor;
import id.timbang.shared.PdfDocuments;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The empty form for citizens who rather write: one page, with the questions in the order
 * in which they are typed in.
 */
@Controller
class BlankFormController {

	private final PaperForms papers;

	private final AgencyService agency;

	private final PdfDocuments documents;

	BlankFormController(PaperForms papers, AgencyService agency, PdfDocuments documents) {
		this.papers = papers;
		this.agency = agency;
		this.documents = documents;
	}

	@GetMapping("/satisfaction/paper/{unit}/form.pdf")
	ResponseEntity<byte[]> show(@PathVariable UnitId unit, Actor actor) {
		UnitCatalogue place = this.papers.unit(actor, unit);
		byte[] form = this.documents.write("feedback/blank-form",
				Map.of("agency", this.agency.profile().map(AgencyProfile::name).orElse(""), "unit", place.unit(),
						"questions", Question.all(), "sexes", Sex.values(), "ages", AgeBand.values(), "educations",
						Education.values(), "occupations", Occupation.values()));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("formulir-skm-" + place.code() + ".pdf").build().toString())
			.body(form);
	}

}
