package id.timbang.feedback.web;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.YearMonth;

import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.SurveyExport;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.shared.Actor;
import id.timbang.shared.CsvDownload;
import id.timbang.shared.Role;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What citizens say, as files: the figures of a page for whoever may see the page, and
 * the answers themselves for HR.
 */
@Controller
class SatisfactionFileController {

	private final SatisfactionService satisfaction;

	private final SurveyExport export;

	private final UnitService units;

	private final SatisfactionCsv csv;

	private final Clock clock;

	SatisfactionFileController(SatisfactionService satisfaction, SurveyExport export, UnitService units,
			SatisfactionCsv csv, Clock clock) {
		this.satisfaction = satisfaction;
		this.export = export;
		this.units = units;
		this.csv = csv;
		this.clock = clock;
	}

	@GetMapping("/units/{id}/satisfaction.csv")
	ResponseEntity<byte[]> figures(@PathVariable UnitId id, MonthsForm form, BindingResult result) {
		MonthsForm months = form.ofLink(result, YearMonth.now(this.clock));
		UnitNode unit = this.units.unit(id).node();
		return CsvDownload.of(file("kepuasan", unit, months),
				this.csv.write(this.satisfaction.page(id, months.first(), months.last())));
	}

	/** Written as it is read: a year of a town is more than should be held at once. */
	@GetMapping("/satisfaction/answers.csv")
	void answers(@RequestParam UnitId unit, MonthsForm form, BindingResult result, Actor actor,
			HttpServletResponse response) throws IOException {
		actor.require(Role.HR_ADMIN);
		MonthsForm months = form.ofLink(result, YearMonth.now(this.clock));
		UnitNode node = this.units.unit(unit).node();
		response.setContentType(CsvDownload.TYPE.toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, CsvDownload.disposition(file("jawaban", node, months)));
		Writer out = response.getWriter();
		this.export.write(actor, node, months.first(), months.last(), out);
		out.flush();
	}

	private static String file(String kind, UnitNode unit, MonthsForm months) {
		return String.join("-", kind, unit.code(), months.first().toString(), months.last().toString()) + ".csv";
	}

}
