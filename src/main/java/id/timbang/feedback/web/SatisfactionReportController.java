package id.timbang.feedback.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;
import id.timbang.feedback.FollowUpService;
import id.timbang.feedback.SatisfactionPage;
import id.timbang.feedback.SatisfactionService;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.scoring.QualityGrade;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.PdfDocuments;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The report of a survey for paper (<i>laporan SKM</i>, PermenPANRB 14/2017): what the
 * page of a unit shows, and nothing else, with the method and what is undertaken.
 */
@Controller
class SatisfactionReportController {

	private final SatisfactionService satisfaction;

	private final FollowUpService followUps;

	private final UnitService units;

	private final AgencyService agency;

	private final PdfDocuments documents;

	private final Clock clock;

	SatisfactionReportController(SatisfactionService satisfaction, FollowUpService followUps, UnitService units,
			AgencyService agency, PdfDocuments documents, Clock clock) {
		this.satisfaction = satisfaction;
		this.followUps = followUps;
		this.units = units;
		this.agency = agency;
		this.documents = documents;
		this.clock = clock;
	}

	@GetMapping("/units/{id}/satisfaction/report.pdf")
	ResponseEntity<byte[]> show(@PathVariable UnitId id, MonthsForm form, BindingResult result) {
		MonthsForm months = form.ofLink(result, YearMonth.now(this.clock));
		UnitNode unit = this.units.unit(id).node();
		SatisfactionPage page = this.satisfaction.page(id, months.first(), months.last());
		if (page.shown() == null) {
			throw new NotFoundException("satisfaction report of unit", id);
		}
		byte[] report = this.documents.write("feedback/report",
				Map.of("agency", this.agency.profile().map(AgencyProfile::name).orElse(""), "unit", unit, "months",
						months, "page", page, "followUps", this.followUps.rows(page, months.first(), months.last()),
						"grades", QualityGrade.values(), "today", LocalDate.now(this.clock)));
		String name = String.join("-", "laporan-skm", unit.code(), months.first().toString(), months.last().toString());
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(name + ".pdf").build().toString())
			.body(report);
	}

}
