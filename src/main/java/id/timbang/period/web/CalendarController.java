package id.timbang.period.web;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.timbang.period.CalendarService;
import id.timbang.period.KeyDate;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The days to note down, on a page and for people's own calendars.
 */
@Controller
class CalendarController {

	private final CalendarService calendar;

	private final CalendarFile file;

	CalendarController(CalendarService calendar, CalendarFile file) {
		this.calendar = calendar;
		this.file = file;
	}

	@GetMapping("/calendar")
	String show(Model model) {
		List<KeyDate> ahead = this.calendar.ahead();
		model.addAttribute("months", ahead.stream()
			.collect(Collectors.groupingBy((date) -> YearMonth.from(date.day()), TreeMap::new, Collectors.toList())));
		return "period/calendar";
	}

	@GetMapping("/calendar.ics")
	ResponseEntity<byte[]> download() {
		ContentDisposition disposition = ContentDisposition.attachment().filename("kalender-penilaian.ics").build();
		return ResponseEntity.ok()
			.contentType(CalendarFile.TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(this.file.write(this.calendar.ahead()));
	}

}
