package id.timbang.access.web;

import id.timbang.access.AccountService;
import id.timbang.access.SignedIn;
import id.timbang.shared.Actor;
import id.timbang.shared.RuleException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Change of one's own password; at the first sign-in nothing else is possible.
 */
@Controller
class PasswordController {

	private final AccountService accounts;

	private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	PasswordController(AccountService accounts) {
		this.accounts = accounts;
	}

	@InitBinder
	void takeLiterally(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new LiteralText());
	}

	@GetMapping("/password")
	String edit(Model model) {
		model.addAttribute("form", PasswordForm.empty());
		return page(model);
	}

	@PostMapping("/password")
	String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult result, Actor actor, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
		if (!result.hasErrors() && !form.isRepeatedCorrectly()) {
			result.rejectValue("repeatedPassword", "access.password.notRepeated");
		}
		if (result.hasErrors()) {
			return page(model);
		}
		try {
			signInAnew(this.accounts.changePassword(actor, request.getSession().getId(), form.currentPassword(),
					form.newPassword()), request, response);
		}
		catch (RuleException refusal) {
			refusal.addTo(result);
			return page(model);
		}
		flash.addFlashAttribute("notice", "access.password.changed");
		return "redirect:/";
	}

	private static String page(Model model) {
		model.addAttribute("required", CurrentUser.find().filter(SignedIn::mustChangePassword).isPresent());
		return "access/password";
	}

	/** A new password deserves a new session. */
	private void signInAnew(SignedIn user, HttpServletRequest request, HttpServletResponse response) {
		user.eraseCredentials();
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.sessions.saveContext(context, request, response);
	}

}
