package id.timbang.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.timbang.shared.ContentPolicy;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for what Tomcat refuses before the application sees it, such as an address
 * that cannot be decoded. It looks like {@code templates/error} and has its words.
 */
class BareErrorPage extends ErrorReportValve {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

	private static final String PAGE = """
			<!doctype html>
			<html lang="id">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%2$s</title>
			%1$s
			</head>
			<body>
			<main id="main" class="page page-narrow" tabindex="-1">
			<div class="error-page">
			  <p class="error-page-code">%3$s</p>
			  <h1>%4$s</h1>
			  <p class="lead">%5$s</p>
			  <p>%6$s</p>
			  <div class="button-row"><a class="button" href="/">%7$s</a></div>
			</div>
			</main>
			</body>
			</html>
			""";

	private final MessageSource messages;

	private final ObjectProvider<ResourceUrlProvider> resources;

	BareErrorPage(MessageSource messages, ObjectProvider<ResourceUrlProvider> resources) {
		this.messages = messages;
		this.resources = resources;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.setHeader(ContentPolicy.HEADER, ContentPolicy.PAGES);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		write(response, page(response.getStatus()));
	}

	private static void write(Response response, String page) {
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(page);
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String page(int status) {
		String key = "error." + kind(status) + ".";
		String title = words(key + "title");
		return PAGE.formatted(styles(), words("layout.title", title), words("error.code", Integer.toString(status)),
				title, words(key + "lead"), words(key + "next"), words("error.home"));
	}

	private static String kind(int status) {
		return switch (status) {
			case 404, 413 -> Integer.toString(status);
			default -> (status < 500) ? "4xx" : "5xx";
		};
	}

	private String words(String key, Object... arguments) {
		return HtmlUtils.htmlEscape(this.messages.getMessage(key, arguments, INDONESIAN), "UTF-8");
	}

	private String styles() {
		return Stream.of("tokens", "base", "components")
			.map((sheet) -> "/css/" + sheet + ".css")
			.map((path) -> "<link rel=\"stylesheet\" href=\"%s\">".formatted(versioned(path)))
			.collect(Collectors.joining("\n"));
	}

	private String versioned(String path) {
		String found = this.resources.getObject().getForLookupPath(path);
		return (found != null) ? found : path;
	}

}
