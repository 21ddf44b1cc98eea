package id.timbang.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.PersonName;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class AccountServiceTests {

	private static final String PASSWORD = "kuda-laut-menari";

	@Autowired
	private AccountService accounts;

	@Autowired
	private EmployeeService employees;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.org = this.organisations.kecamatan();
	}

	@Test
	void leavesOutOnlyThoseWhoseNumberIsTaken() {
		takeTheNumberOfTheEmployee();
		MvcTestResult slips = post("/accounts?unit=" + this.org.kelurahan());
		assertThat(slips).hasStatusOk()
			.bodyText()
			.contains("Lurah " + this.org.mark(), "Rekan " + this.org.mark(),
					"sudah dipakai sebagai nama pengguna akun lain: Pegawai " + this.org.mark() + ".");
		assertThat(this.accounts.accountOf(this.org.colleague())).isPresent();
		assertThat(this.accounts.accountOf(this.org.employee())).isEmpty();
		assertThat(post("/accounts?unit=" + this.org.kelurahan())).hasStatus(422)
			.bodyText()
			.contains("Pegawai " + this.org.mark() + ". Buka halaman akun");
		assertThat(post(account())).hasStatus(409).bodyText().contains("sudah dipakai sebagai nama pengguna");
	}

	@Test
	void givesTheAccountThatHasTheNumberToItsOwner() {
		AccountId admin = takeTheNumberOfTheEmployee();
		assertThat(this.mvc.get().uri(account()).with(TestUsers.as(HR))).bodyText().contains("Kaitkan akun");
		assertThat(post(account() + "/link")).hasRedirectedUrl(account());
		assertThat(this.accounts.accountOf(this.org.employee())).hasValueSatisfying((account) -> {
			assertThat(account.id()).isEqualTo(admin);
			assertThat(account.roles()).containsExactlyInAnyOrder(Role.HR_ADMIN, Role.EMPLOYEE);
		});
		assertThat(this.accounts.openForUnit(HR, this.org.kelurahan()).leftOut()).isEmpty();
	}

	@Test
	void givesNobodyTheAccountOfSomebodyElse() {
		this.accounts.open(HR, new NewAccount(nip(), "Rekan", this.org.colleague(), Set.of(Role.EMPLOYEE), PASSWORD));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.accounts.link(HR, this.org.employee()));
		assertThat(this.accounts.openForEmployees(HR, List.of(this.org.employee())).leftOut())
			.extracting(PersonName::id)
			.containsExactly(this.org.employee());
	}

	@Test
	void makesLostSlipsAnew() {
		AccountSlip used = this.accounts.openForUnit(HR, this.org.kelurahan())
			.slips()
			.stream()
			.filter((slip) -> slip.name().startsWith("Rekan"))
			.findFirst()
			.orElseThrow();
		AccountId owner = this.accounts.accountOf(this.org.colleague()).orElseThrow().id();
		this.accounts.changePassword(new Actor(owner.accountId(), null, "Rekan", Set.of(Role.EMPLOYEE)), "",
				used.oneTimePassword(), PASSWORD);
		assertThat(post("/accounts?unit=" + this.org.kelurahan())).hasStatus(422)
			.bodyText()
			.contains("2 akun di unit ini", "Buat ulang slip");
		assertThat(post("/accounts/renew?unit=" + this.org.kelurahan())).hasStatusOk()
			.bodyText()
			.contains("Lurah " + this.org.mark(), "Pegawai " + this.org.mark())
			.doesNotContain("Rekan " + this.org.mark());
		assertThat(post("/accounts/renew?unit=" + this.org.kecamatan())).hasStatus(422);
	}

	@Test
	void knowsWhoHasARoleAndIsLetIn() throws Exception {
		AccountId admin = takeTheNumberOfTheEmployee();
		List<String> sent = this.statements.during(() -> assertThat(this.accounts.holders(Role.HR_ADMIN))
			.filteredOn((one) -> one.accountId().equals(admin.accountId()))
			.singleElement()
			.satisfies((one) -> assertThat(one.roles()).containsExactly(Role.HR_ADMIN)));
		assertThat(sent).hasSize(1);
		assertThat(holders(Role.EMPLOYEE)).doesNotContain(admin.accountId());
		this.jdbc.sql("update account set enabled = false where account_id = :id")
			.param("id", admin.accountId())
			.update();
		assertThat(holders(Role.HR_ADMIN)).doesNotContain(admin.accountId());
	}

	private List<UUID> holders(Role role) {
		return this.accounts.holders(role).stream().map(Actor::accountId).toList();
	}

	private AccountId takeTheNumberOfTheEmployee() {
		return this.accounts.open(HR, new NewAccount(nip(), "Admin Pertama", null, Set.of(Role.HR_ADMIN), PASSWORD));
	}

	private String nip() {
		return this.employees.page(HR, this.org.employee()).details().nip().digits();
	}

	private String account() {
		return "/employees/" + this.org.employee() + "/account";
	}

	private MvcTestResult post(String address) {
		return this.mvc.post().uri(address).with(TestUsers.as(HR)).with(csrf()).exchange();
	}

}
