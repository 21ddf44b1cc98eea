package id.timbang.access.web;

import java.util.List;

import id.timbang.access.AccountService;
import id.timbang.access.AccountSlip;
import id.timbang.access.OpenedAccounts;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitService;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Opens the accounts of a whole unit at once and prints the slips (<i>slip akun</i>).
 */
@Controller
@RequestMapping("/accounts")
class AccountOpeningController {

	private final AccountService accounts;

	private final UnitService units;

	AccountOpeningController(AccountService accounts, UnitService units) {
		this.accounts = accounts;
		this.units = units;
	}

	@GetMapping("/new")
	String form(Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		model.addAttribute("form", new UnitChoice(null));
		return page(model);
	}

	@PostMapping
	String open(@Valid @ModelAttribute("form") UnitChoice form, BindingResult result, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		if (form.unit() == null || result.hasErrors()) {
			return page(model);
		}
		OpenedAccounts opened = this.accounts.openForUnit(actor, form.unit());
		if (opened.slips().isEmpty()) {
			refuse(opened, result);
			model.addAttribute("unused", this.accounts.countUnused(actor, form.unit()));
			return page(model);
		}
		return AccountController.slips(opened, model);
	}

	/** For whoever lost the page with the slips, by a second click for instance. */
	@PostMapping("/renew")
	String renew(@Valid @ModelAttribute("form") UnitChoice form, BindingResult result, Actor actor, Model model) {
		actor.require(Role.HR_ADMIN);
		if (form.unit() == null || result.hasErrors()) {
			return page(model);
		}
		List<AccountSlip> slips = this.accounts.renewSlips(actor, form.unit());
		if (slips.isEmpty()) {
			result.rejectValue("unit", "access.accounts.nobody");
			return page(model);
		}
		return AccountController.slips(new OpenedAccounts(slips, List.of()), model);
	}

	private static void refuse(OpenedAccounts opened, BindingResult result) {
		if (opened.leftOut().isEmpty()) {
			result.rejectValue("unit", "access.accounts.nobody");
		}
		else {
			result.rejectValue("unit", "access.accounts.leftOut", new Object[] { opened.namesLeftOut() }, null);
		}
	}

	private String page(Model model) {
		model.addAttribute("units", UnitNode.choices(this.units.choices()));
		model.addAttribute("most", AccountService.MOST_SLIPS);
		return "access/accounts";
	}

	/**
	 * The unit whose people get accounts, without the units below it.
	 */
	record UnitChoice(@NotNull @Nullable UnitId unit) {
	}

}
