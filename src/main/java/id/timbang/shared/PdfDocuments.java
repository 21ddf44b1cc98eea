package id.timbang.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes documents for paper (PDF) that screen readers can read as well: tagged after
 * PDF/UA, with their fonts. A template for one is well-formed XML; it names its style
 * sheet as {@code print:name.css}, from the folder {@code print}, carries its pictures
 * along in their addresses, and reaches nothing else.
 */
@Component
public class PdfDocuments {

	/** The one font there is; PDF/UA wants every letter embedded. */
	private static final String FONT = "Plus Jakarta Sans";

	private static final String PROTOCOL = "print";

	private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

	private final ITemplateEngine templates;

	private final ApplicationContext beans;

	PdfDocuments(ITemplateEngine templates, ApplicationContext beans) {
		this.templates = templates;
		this.beans = beans;
		XRLog.setLoggingEnabled(false);
	}

	/**
	 * The bytes of a document.
	 * @param template as a controller would name it
	 * @param model what the template shows
	 */
	public byte[] write(String template, Map<String, Object> model) {
		Context context = new Context(INDONESIAN, model);
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.beans, null));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			builder().withHtmlContent(this.templates.process(template, context), null).toStream(bytes).run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static PdfRendererBuilder builder() {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.withProducer("Timbang");
		builder.useFont(() -> open("plus-jakarta-sans-regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
		builder.useFont(() -> open("plus-jakarta-sans-bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
		builder.useProtocolsStreamImplementation((uri) -> new Resource(uri.substring(PROTOCOL.length() + 1)), PROTOCOL);
		builder.useExternalResourceAccessControl(
				(uri, type) -> uri.startsWith(PROTOCOL + ":") || uri.startsWith("data:image/"),
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		return builder;
	}

	private static InputStream open(String name) {
		try {
			return new ClassPathResource("print/" + name).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A file of the folder {@code print}.
	 */
	private record Resource(String name) implements FSStream {

		@Override
		public InputStream getStream() {
			return open(this.name);
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
