package id.timbang.rater.web;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.TestPages;
import id.timbang.access.TestUsers;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.rater.TestRaters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class RaterCommentPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAgency agency;

	@Autowired
	private TestRaters raters;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Periods periods;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@Test
	void saysThatCommentsWaitWhichNobodyMayDecideAbout() {
		this.raters.answered(2650, 6, this.org, "Selalu membantu.");
		assertThat(list()).doesNotContain("satu pun admin kepegawaian");
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			leaveTheLurahAsOnlyAdmin();
			assertThat(list()).contains("satu pun admin kepegawaian");
		});
	}

	@Test
	void tellsBothSidesWhatIsLeftOfAShortenedText() {
		PeriodId period = this.raters.answered(2650, 7, this.org, "Selalu membantu, juga ketika Budi sakit.");
		String address = "/feedback-comments/" + this.raters.commented(period);
		assertThat(decide(address, "membantu juga ketika Budi sakit")).hasStatus(302)
			.flash()
			.hasEntrySatisfying("noticeArguments", (arguments) -> assertThat((Object[]) arguments)
				.containsExactly("[…] membantu, juga ketika Budi sakit."));
		this.periods.moveTo(period, Phase.RELEASED);
		assertThat(TestPages
			.document(this.mvc.get()
				.uri("/feedback-comments/about/" + this.org.employee())
				.with(TestUsers.as(Organisations.actor(this.org.employee())))
				.exchange())
			.text()).contains("[…] membantu, juga ketika Budi sakit.", "Dipersingkat petugas");
	}

	@Test
	void saysWhatToDoWhereOnlyANegationIsTakenOut() {
		PeriodId period = this.raters.answered(2650, 8, this.org, "Tidak pernah marah.");
		MvcTestResult refused = decide("/feedback-comments/" + this.raters.commented(period), "pernah marah")
			.exchange();
		assertThat(refused).hasStatus(422).bodyText().contains("Kata “Tidak” tidak dapat dihilangkan sendirian");
	}

	private MockMvcTester.MockMvcRequestBuilder decide(String address, String shown) {
		return this.mvc.post()
			.uri(address)
			.param("verdict", "SHORTENED")
			.param("shown", shown)
			.with(csrf())
			.with(TestUsers.as(HR));
	}

	private String list() {
		return TestPages.document(this.mvc.get().uri("/feedback-comments").with(TestUsers.as(HR)).exchange()).text();
	}

	private void leaveTheLurahAsOnlyAdmin() {
		this.jdbc.sql("""
				with others as (update account set enabled = false),
				mine as (insert into account (account_id, version, employee_id, username, display_name, password_hash)
				    values (gen_random_uuid(), 0, :lurah, :name, 'Lurah', '-') returning account_id)
				insert into account_role select account_id, 'HR_ADMIN' from mine""")
			.param("lurah", this.org.lurah().employeeId())
			.param("name", "admin-" + this.org.mark())
			.update();
	}

}
