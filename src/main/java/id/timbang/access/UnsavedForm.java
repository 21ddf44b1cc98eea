package id.timbang.access;

import java.io.Serializable;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * What somebody typed and sent when the session had ended. The sign-in page carries it
 * along; afterwards the form is shown again, filled, and nothing is done until its button
 * is pressed once more.
 *
 * @param action where the form was sent
 * @param page the page it stood on; empty when that is not known
 * @param fields what was typed, without secrets, in the order of the page
 */
public record UnsavedForm(String action, String page, Map<String, List<String>> fields) implements Serializable {

	/** Most letters that are carried along, as the browser sends them. */
	static final int MOST_LETTERS = 64 * 1024;

	private static final String NAME = UnsavedForm.class.getName();

	private static final Pattern SECRET = Pattern.compile("(?i)_csrf|.*(password|token|secret).*");

	/** Signing in and out is not repeated, and set-up and passwords are all secrets. */
	private static final Pattern NEVER = Pattern.compile("/(login|logout|setup|password)(/.*)?");

	private static final Pattern LOCAL = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

	/** The form in this request, if it is one of ours that can be carried along. */
	static Optional<UnsavedForm> in(HttpServletRequest request) {
		String action = pathOf(request);
		if (!isShortForm(request) || !isFromOurPage(request) || !isLocal(action) || NEVER.matcher(action).matches()) {
			return Optional.empty();
		}
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!SECRET.matcher(name).matches()) {
				fields.put(name, List.of(values));
			}
		});
		return Optional.of(new UnsavedForm(action, pageOf(request), fields)).filter(UnsavedForm::isShort);
	}

	/** The form that the sign-in page sent along, if there is one. */
	static Optional<UnsavedForm> broughtBy(HttpServletRequest signIn) {
		String action = Objects.requireNonNullElse(signIn.getParameter("unsavedAction"), "");
		String page = Objects.requireNonNullElse(signIn.getParameter("unsavedPage"), "");
		String text = Objects.requireNonNullElse(signIn.getParameter("unsavedFields"), "");
		boolean usable = isLocal(action) && (page.isEmpty() || isLocal(page)) && text.length() <= MOST_LETTERS;
		return usable ? Optional.of(new UnsavedForm(action, page, read(text))) : Optional.empty();
	}

	/** The form that waits in this session, if there is one. */
	public static Optional<UnsavedForm> waitingIn(@Nullable HttpSession session) {
		return (session != null && session.getAttribute(NAME) instanceof UnsavedForm form) ? Optional.of(form)
				: Optional.empty();
	}

	/** Lets the form wait in the session of who signed in; the last one counts. */
	void waitIn(HttpSession session) {
		session.setAttribute(NAME, this);
	}

	/** Forgets the form that waits in a session once it was sent after all. */
	public static void forget(HttpServletRequest sent) {
		waitingIn(sent.getSession(false)).filter((form) -> form.action().equals(pathOf(sent)))
			.ifPresent((form) -> sent.getSession().removeAttribute(NAME));
	}

	/** Where the form can be seen again. */
	String address() {
		return this.page.isEmpty() ? "/unsaved" : this.page + (this.page.contains("?") ? "&" : "?") + "unsaved";
	}

	/** Everything that was typed, as one text. */
	public String text() {
		return this.fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().map((value) -> encode(field.getKey()) + "=" + encode(value)))
			.collect(Collectors.joining("&"));
	}

	private boolean isShort() {
		return text().length() <= MOST_LETTERS;
	}

	private static boolean isShortForm(HttpServletRequest request) {
		String type = Objects.requireNonNullElse(request.getContentType(), "");
		return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
				&& request.getContentLengthLong() <= MOST_LETTERS;
	}

	/** Another site could otherwise put its words into the form. */
	private static boolean isFromOurPage(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return (site != null) ? site.equals("same-origin")
				: isSameOrigin(request, request.getHeader(HttpHeaders.ORIGIN));
	}

	private static String pathOf(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	private static String pageOf(HttpServletRequest request) {
		String referrer = request.getHeader(HttpHeaders.REFERER);
		if (referrer == null || !isSameOrigin(request, referrer)) {
			return "";
		}
		URI address = URI.create(referrer);
		String path = address.getRawPath().substring(request.getContextPath().length());
		String page = (address.getRawQuery() != null) ? path + "?" + address.getRawQuery() : path;
		return (isLocal(page) && !NEVER.matcher(path).matches()) ? page : "";
	}

	private static boolean isSameOrigin(HttpServletRequest request, @Nullable String address) {
		try {
			URI ours = URI.create(request.getRequestURL().toString());
			URI theirs = URI.create(Objects.requireNonNullElse(address, ""));
			return Objects.equals(ours.getScheme(), theirs.getScheme())
					&& Objects.equals(ours.getRawAuthority(), theirs.getRawAuthority());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean isLocal(String path) {
		return LOCAL.matcher(path).matches();
	}

	private static Map<String, List<String>> read(String text) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		for (String pair : text.split("&", -1)) {
			String[] parts = pair.split("=", 2);
			if (parts.length == 2) {
				fields.computeIfAbsent(decode(parts[0]), (name) -> new ArrayList<>()).add(decode(parts[1]));
			}
		}
		fields.keySet().removeIf((name) -> SECRET.matcher(name).matches());
		return fields;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decode(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
