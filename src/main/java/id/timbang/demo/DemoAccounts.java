package id.timbang.demo;

import java.util.List;
import java.util.Map;

import id.timbang.access.AccountService;
import id.timbang.access.NewAccount;
import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;
import id.timbang.database.ConditionalOnDemo;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.personnel.PersonName;
import id.timbang.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the accounts of the demonstration and tells them at the end of the log.
 */
@Component
@ConditionalOnDemo
class DemoAccounts {

	private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

	private final AccountService accounts;

	private final EmployeeService employees;

	private final AgencyService agency;

	DemoAccounts(AccountService accounts, EmployeeService employees, AgencyService agency) {
		this.accounts = accounts;
		this.employees = employees;
		this.agency = agency;
	}

	void make(Actor actor) {
		for (DemoAccount account : DemoAccount.values()) {
			EmployeeId owner = this.employees.withNip(account.nip()).orElseThrow();
			Map<EmployeeId, PersonName> names = this.employees.namesOf(List.of(owner));
			String name = names.values().iterator().next().name();
			this.accounts.open(actor,
					new NewAccount(account.username(), name, owner, account.roles(), DemoAccount.PASSWORD));
		}
	}

	@EventListener
	void tell(ApplicationReadyEvent event) {
		boolean demo = this.agency.profile().filter(AgencyProfile::demo).isPresent();
		if (demo && event.getApplicationContext() instanceof WebServerApplicationContext server
				&& server.getWebServer() != null) {
			StringBuilder table = new StringBuilder("Timbang siap dicoba di http://localhost:")
				.append(server.getWebServer().getPort())
				.append('\n');
			for (DemoAccount account : DemoAccount.values()) {
				table.append("  %-32s %-10s %s%n".formatted(account.label(), account.username(), DemoAccount.PASSWORD));
			}
			log.info("{}", table);
		}
	}

}
