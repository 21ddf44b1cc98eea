package id.timbang.access.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.timbang.access.AccountId;
import id.timbang.access.AccountService;
import id.timbang.access.AccountSlip;
import id.timbang.access.AccountSummary;
import id.timbang.access.OpenedAccounts;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeePage;
import id.timbang.personnel.EmployeeService;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The account of one employee: open it, give a new password, roles, keep out.
 */
@Controller
@RequestMapping("/employees/{id}/account")
class AccountController {

	private final AccountService accounts;

	private final EmployeeService employees;

	AccountController(AccountService accounts, EmployeeService employees) {
		this.accounts = accounts;
		this.employees = employees;
	}

	@GetMapping
	String show(@PathVariable EmployeeId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		EmployeePage employee = this.employees.page(actor, id);
		AccountSummary account = this.accounts.accountOf(id).orElse(null);
		model.addAttribute("employee", employee);
		model.addAttribute("account", account);
		model.addAttribute("stray", (account != null) ? null : this.accounts.strayAccountOf(id).orElse(null));
		model.addAttribute("own", account != null && account.id().accountId().equals(actor.accountId()));
		return "access/account";
	}

	/** The page with the password is the answer itself: it exists nowhere else. */
	@PostMapping
	String open(@PathVariable EmployeeId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		this.employees.page(actor, id);
		OpenedAccounts opened = this.accounts.openForEmployees(actor, List.of(id));
		if (!opened.leftOut().isEmpty()) {
			throw new ConflictException("access.account.taken");
		}
		return slips(opened, model);
	}

	@PostMapping("/link")
	String link(@PathVariable EmployeeId id, Actor actor, RedirectAttributes flash) {
		this.accounts.link(actor, id);
		flash.addFlashAttribute("notice", "access.account.linked");
		return "redirect:/employees/" + id + "/account";
	}

	@PostMapping("/reset")
	String reset(@PathVariable EmployeeId id, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		AccountSlip slip = this.accounts.resetPassword(actor, account(id));
		return slips(new OpenedAccounts(List.of(slip), List.of()), model);
	}

	@PostMapping("/access")
	String changeAccess(@PathVariable EmployeeId id, @RequestParam(defaultValue = "false") boolean enabled,
			@RequestParam(required = false) @Nullable Set<Role> roles, Actor actor, RedirectAttributes flash) {
		actor.require(Role.HR_ADMIN);
		Set<Role> wanted = EnumSet.of(Role.EMPLOYEE);
		if (roles != null) {
			wanted.addAll(roles);
		}
		this.accounts.changeAccess(actor, account(id), wanted, enabled);
		flash.addFlashAttribute("notice", "access.account.changed");
		return "redirect:/employees/" + id + "/account";
	}

	private AccountId account(EmployeeId id) {
		return this.accounts.accountOf(id)
			.map(AccountSummary::id)
			.orElseThrow(() -> new NotFoundException("account of employee", id));
	}

	static String slips(OpenedAccounts opened, Model model) {
		model.addAttribute("opened", opened);
		return "access/slips";
	}

}
