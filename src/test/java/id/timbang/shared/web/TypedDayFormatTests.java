package id.timbang.shared.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.period.Cadence;
import id.timbang.period.Cycles;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class TypedDayFormatTests {

	/** A year that no other test plans. */
	private static final int YEAR = 2190;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Organisations organisations;

	@Autowired
	private PeriodService periods;

	@Autowired
	private ConversionService conversion;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@ParameterizedTest
	@ValueSource(strings = { "+999999999-12-31", "-999999999-01-01", "5874898-01-01", "2201-01-01", "1899-12-31" })
	void noFormTakesADayThatNobodyMeans(String day) {
		long before = rows();
		assertRefused(day, "/employees", newEmployee(), "since");
		assertRefused(day, "/employees/" + this.org.employee() + "/transfer", transfer(), "from");
		assertRefused(day, "/employees/" + this.org.employee() + "/appraiser", appraiser(), "from", "until");
		assertRefused(day, "/cycles", cycle(), "from", "until", "planFrom", "planUntil");
		assertThat(rows()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+999999999-12-31", "-999999999-01-01", "2201-01-01", "1899-12-31" })
	void noFileIsTakenFromADayThatNobodyMeans(String day) {
		byte[] units = "code,name,type,parent_code\nTD-1,Unit Satu,SEKSI,\n".getBytes(StandardCharsets.UTF_8);
		MvcTestResult result = this.mvc.post()
			.uri("/employees/import")
			.multipart()
			.file(new MockMultipartFile("units", "units.csv", "text/csv", units))
			.param("effectiveOn", day)
			.with(TestUsers.as(HR))
			.with(csrf())
			.exchange();
		assertRefusedAt(result, "effectiveOn", day);
	}

	@Test
	void noPeriodEndsOnADayThatNobodyMeans() {
		PeriodSummary period = this.periods.periods(this.periods.plan(HR, Cycles.year(YEAR, Cadence.MONTHLY))).get(0);
		Map<String, String> form = Map.of("version", Long.toString(period.version()), "reportingUntil",
				period.windows().reportingUntil().toString(), "assessmentUntil",
				period.windows().assessmentUntil().toString(), "calibrationUntil",
				period.windows().calibrationUntil().toString(), "releaseOn", period.windows().releaseOn().toString());
		for (String day : List.of("+999999999-12-31", "-999999999-01-01")) {
			assertRefused(day, "/periods/" + period.id(), form, "reportingUntil", "assessmentUntil", "calibrationUntil",
					"releaseOn");
		}
		assertThat(this.periods.period(period.id())).isEqualTo(period);
	}

	@Test
	void takesTheFirstAndTheLastDay() throws NoSuchFieldException {
		assertThat(read("1900-01-01T00:00")).isEqualTo(LocalDateTime.of(1900, 1, 1, 0, 0));
		assertThat(read("2200-12-31T23:59")).isEqualTo(LocalDateTime.of(2200, 12, 31, 23, 59));
		for (String beyond : List.of("1899-12-31T23:59", "2201-01-01T00:00", "+999999999-12-31T23:59")) {
			assertThatExceptionOfType(ConversionFailedException.class).isThrownBy(() -> read(beyond));
		}
	}

	private @Nullable Object read(String text) throws NoSuchFieldException {
		return this.conversion.convert(text, TypeDescriptor.valueOf(String.class),
				new TypeDescriptor(Moment.class.getDeclaredField("at")));
	}

	private Map<String, String> newEmployee() {
		return Map.of("nip", Organisations.nextNip().digits(), "name", "Budi", "grade", "III/c", "unit",
				this.org.kelurahan().toString(), "position", this.org.position().toString(), "since", "2026-10-01");
	}

	private Map<String, String> transfer() {
		return Map.of("unit", this.org.neighbour().toString(), "position", this.org.position().toString(), "from",
				"2026-10-01");
	}

	private Map<String, String> appraiser() {
		return Map.of("appraiser", this.org.otherLurah().toString(), "from", "2026-10-01", "until", "2026-10-31",
				"reason", "Surat tugas");
	}

	private static Map<String, String> cycle() {
		return Map.of("name", "Tahun 2191", "from", "2191-01-01", "until", "2191-12-31", "cadence", "MONTHLY",
				"planFrom", "2191-01-01", "planUntil", "2191-01-31");
	}

	private void assertRefused(String day, String address, Map<String, String> form, String... fields) {
		for (String field : fields) {
			Map<String, String> sent = new HashMap<>(form);
			sent.put(field, day);
			MockMvcRequestBuilder request = this.mvc.post().uri(address).with(TestUsers.as(HR)).with(csrf());
			sent.forEach(request::param);
			assertRefusedAt(request.exchange(), field, day);
		}
	}

	private static void assertRefusedAt(MvcTestResult result, String field, String day) {
		assertThat(result).as(field).hasStatus(422);
		Document page = Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
		assertThat(page.select("#" + field + "-error").text()).as(field).contains("antara tahun 1900 dan 2200");
		assertThat(page.select("#" + field).val()).isEqualTo(day);
	}

	private long rows() {
		return this.jdbc.sql("""
				select (select count(*) from employee) + (select count(*) from assignment)
				    + (select count(*) from reporting_line) + (select count(*) from cycle)""")
			.query(Long.class)
			.single();
	}

	/** What a form with a time reads. */
	record Moment(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime at) {
	}

}
