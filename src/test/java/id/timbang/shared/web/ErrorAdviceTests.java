package id.timbang.shared.web;

import java.time.LocalDate;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.access.TestUsers;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ErrorAdviceTests {

	private static final RequestMappingInfo PAGE = RequestMappingInfo.paths("/tests/refusal").build();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping pages;

	@Autowired
	private TestAgency agency;

	@BeforeEach
	void addAPageThatCatchesNothing() throws NoSuchMethodException {
		this.agency.setUp();
		this.pages.registerMapping(PAGE, this, ErrorAdviceTests.class.getDeclaredMethod("refuse"));
	}

	@AfterEach
	void takeThePageAway() {
		this.pages.unregisterMapping(PAGE);
	}

	@Test
	void saysWhyARuleRefusesWhatNoFormCanShow() {
		assertThat(this.mvc.get().uri("/tests/refusal").with(TestUsers.as(HR))).hasStatus(422)
			.bodyText()
			.contains("Isian belum dapat diterima", "Tugas yang terakhir baru mulai 5 Oktober 2026");
	}

	String refuse() {
		throw new RuleException("", "personnel.transfer.tooEarly", LocalDate.of(2026, 10, 5));
	}

}
