package id.timbang.period.web;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.period.Cadence;
import id.timbang.period.CycleSummary;
import id.timbang.period.Cycles;
import id.timbang.period.NewCycle;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Periods;
import id.timbang.period.Windows;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The days to note down. Today is 13 October 2026.
 */
@ApplicationTest
class CalendarPagesTests {

	private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

	@Autowired
	private TestAgency agency;

	@Autowired
	private PeriodService periods;

	@Autowired
	private Periods fixture;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private MockMvcTester mvc;

	private PeriodSummary october;

	@BeforeEach
	void plan() {
		this.agency.setUp();
		CycleSummary cycle = this.periods.cycleOn(OCTOBER)
			.orElseGet(() -> this.periods.cycle(this.periods.plan(HR, year2026())));
		this.october = this.periods.period(this.fixture.on(cycle.id(), OCTOBER));
	}

	@Test
	void showsTheDaysFromTodayOn() {
		Document page = Jsoup.parse(text(get("/calendar")));
		assertThat(page.select("h2").eachText()).startsWith("Oktober 2026").contains("November 2026");
		assertThat(page.select(".task-name").eachText()).contains("Pelaporan Oktober 2026 berakhir",
				"Hasil Oktober 2026 diumumkan", "Penilaian Evaluasi tahunan 2026 berakhir");
		assertThat(page.select("time").eachAttr("datetime")).isSorted()
			.allSatisfy((day) -> assertThat(day).isGreaterThanOrEqualTo("2026-10-13"));
		assertThat(page.text()).contains("WIB");
	}

	@Test
	void goesIntoPeoplesOwnCalendarsAsWholeDays() throws Exception {
		MvcTestResult answer = get("/calendar.ics");
		assertThat(answer).hasContentType("text/calendar;charset=UTF-8");
		String file = text(answer);
		assertThat(file).contains(wholeDay(this.october.windows().reportingUntil()), "\r\n");
		Calendar calendar = new CalendarBuilder().build(new StringReader(file));
		assertThat(calendar.<VEvent>getComponents("VEVENT")).extracting((event) -> event.getSummary().getValue())
			.contains("Pelaporan Oktober 2026 berakhir");
		assertThat(calendar.validate(true).hasErrors()).isFalse();
	}

	@Test
	void movesAnEntryWhenItsDayMoves() throws Exception {
		String before = uid("Hasil Oktober 2026 diumumkan");
		Windows windows = this.october.windows();
		reschedule(new Windows(windows.reportingUntil(), windows.assessmentUntil(), windows.calibrationUntil(),
				windows.releaseOn().plusDays(1)));
		assertThat(uid("Hasil Oktober 2026 diumumkan")).isEqualTo(before);
		assertThat(text(get("/calendar.ics"))).contains(wholeDay(windows.releaseOn().plusDays(1)));
		reschedule(windows);
	}

	@Test
	void asksConstantlyFew() throws Exception {
		get("/calendar");
		assertThat(this.statements.during(() -> get("/calendar"))).hasSizeLessThanOrEqualTo(8);
	}

	private void reschedule(Windows wanted) {
		this.periods.reschedule(HR, this.october.id(), this.periods.period(this.october.id()).version(), wanted, false);
	}

	private static String wholeDay(LocalDate day) {
		return "DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
	}

	private String uid(String summary) throws Exception {
		return events().stream()
			.filter((event) -> event.getSummary().getValue().equals(summary))
			.findFirst()
			.orElseThrow()
			.getUid()
			.orElseThrow()
			.getValue();
	}

	private List<VEvent> events() throws Exception {
		return new CalendarBuilder().build(new StringReader(text(get("/calendar.ics")))).getComponents("VEVENT");
	}

	private static NewCycle year2026() {
		return Cycles.year(2026, Cadence.MONTHLY);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(TestUsers.as(HR)).exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
