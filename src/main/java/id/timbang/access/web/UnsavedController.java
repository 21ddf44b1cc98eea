package id.timbang.access.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import id.timbang.access.UnsavedForm;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Shows what was typed but not saved when a session ended, for forms that could not be
 * shown again themselves. One button sends it where it was going.
 */
@Controller
class UnsavedController {

	/** What a page sends along by itself says nothing to people. */
	private static final Pattern NOT_TYPED = Pattern
		.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9]?");

	private final RequestMappingHandlerMapping router;

	UnsavedController(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping router) {
		this.router = router;
	}

	@GetMapping("/unsaved")
	String show(HttpServletRequest request, Model model) {
		Optional<UnsavedForm> form = UnsavedForm.waitingIn(request.getSession(false));
		if (form.isEmpty()) {
			return "redirect:/";
		}
		model.addAttribute("unsaved", form.get());
		model.addAttribute("typed", typed(form.get()));
		model.addAttribute("sendable", isSendable(form.get()));
		return "access/unsaved";
	}

	private static List<String> typed(UnsavedForm form) {
		return form.fields()
			.values()
			.stream()
			.flatMap(Collection::stream)
			.filter((value) -> !NOT_TYPED.matcher(value).matches())
			.toList();
	}

	/** Whether a page of ours takes it. */
	private boolean isSendable(UnsavedForm form) {
		PathContainer path = PathContainer.parsePath(form.action());
		return this.router.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
			.anyMatch((mapping) -> matches(mapping, path));
	}

	private static boolean matches(RequestMappingInfo mapping, PathContainer path) {
		return Objects.requireNonNull(mapping.getPathPatternsCondition())
			.getPatterns()
			.stream()
			.anyMatch((pattern) -> pattern.matches(path));
	}

}
