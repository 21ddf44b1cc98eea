package id.timbang.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/**
 * A form being filled in. It sends what a browser would: every field with what the page
 * has put in, hidden ones included, and of the buttons the one that is pressed.
 */
public final class Form {

	private static final String BOUNDARY = "----TimbangProcessTests";

	private final Visitor visitor;

	private final FormElement form;

	private final List<Upload> files = new ArrayList<>();

	Form(Visitor visitor, FormElement form) {
		this.visitor = visitor;
		this.form = form;
	}

	/** What stands in a field. */
	public String value(String name) {
		return this.form.formData()
			.stream()
			.filter((field) -> field.key().equals(name))
			.map(KeyVal::value)
			.findFirst()
			.orElse("");
	}

	/** The names of everything that can be filled in, in the order of the page. */
	public List<String> names() {
		return this.form.select("input[name], select[name], textarea[name]")
			.stream()
			.map((field) -> field.attr("name"))
			.distinct()
			.toList();
	}

	/** Writes into a field, chooses from a list, or presses a radio button. */
	public Form set(String name, String value) {
		Elements fields = this.form.elements().select("[name=\"" + name + "\"]");
		if (fields.isEmpty()) {
			throw new IllegalArgumentException("The form has no field " + name);
		}
		Element field = fields.get(0);
		if (field.attr("type").equals("radio") || field.attr("type").equals("checkbox")) {
			choose(fields, "checked", value);
		}
		else if (field.normalName().equals("select")) {
			choose(field.select("option"), "selected", value);
		}
		else {
			field.val(value);
		}
		return this;
	}

	private static void choose(Elements offered, String attribute, String value) {
		if (offered.stream().noneMatch((one) -> one.val().equals(value))) {
			throw new IllegalArgumentException("The form does not offer " + value);
		}
		offered.removeAttr(attribute);
		offered.stream().filter((one) -> one.val().equals(value)).forEach((one) -> one.attr(attribute, ""));
	}

	/** Chooses a file. */
	public Form file(String name, String filename, String contentType, byte[] content) {
		if (!isFile(name)) {
			throw new IllegalArgumentException("The form has no file " + name);
		}
		this.files.add(new Upload(name, filename, contentType, content));
		return this;
	}

	private boolean isFile(String name) {
		return !this.form.select("input[type=file][name=\"" + name + "\"]").isEmpty();
	}

	/** Presses the first button, as the Enter key does. */
	public Page press() throws IOException, InterruptedException {
		return send(buttons().first());
	}

	/** Presses the button with this text, value, name or address of its own. */
	public Page press(String button) throws IOException, InterruptedException {
		Element pressed = buttons().stream()
			.filter((one) -> one.text().equals(button) || one.val().equals(button) || one.attr("name").equals(button)
					|| one.attr("formaction").endsWith(button))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The form has no button " + button));
		return send(pressed);
	}

	/** Presses the first button of a browser that sends everything before it listens. */
	public Page pressOverPlainSocket() throws IOException {
		Element button = buttons().first();
		return PlainSocket.post(this.visitor, target(button), contentType(), body(button));
	}

	private Elements buttons() {
		return this.form.elements().select("button:not([type=button]), input[type=submit]");
	}

	private Page send(Element button) throws IOException, InterruptedException {
		URI target = target(button);
		if (!this.form.attr("method").equalsIgnoreCase("post")) {
			return this.visitor.get(target + "?" + urlEncoded(button));
		}
		return this.visitor.post(target, contentType(), body(button));
	}

	private URI target(Element button) {
		String action = button.hasAttr("formaction") ? button.absUrl("formaction") : this.form.absUrl("action");
		return URI.create(action.isEmpty() ? this.form.baseUri() : action);
	}

	private String contentType() {
		return isMultipart() ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
	}

	private byte[] body(Element button) throws IOException {
		return isMultipart() ? multipart(button) : urlEncoded(button).getBytes(StandardCharsets.US_ASCII);
	}

	private boolean isMultipart() {
		return this.form.attr("enctype").equalsIgnoreCase("multipart/form-data");
	}

	private String urlEncoded(Element button) {
		return fields(button).stream()
			.map((field) -> encode(field.name()) + "=" + encode(field.value()))
			.collect(Collectors.joining("&"));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private byte[] multipart(Element button) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (Field field : fields(button)) {
			write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.name() + "\"\r\n\r\n"
					+ field.value() + "\r\n");
		}
		for (Upload file : this.files) {
			write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file.name()
					+ "\"; filename=\"" + file.filename() + "\"\r\nContent-Type: " + file.contentType() + "\r\n\r\n");
			body.write(file.content());
			write(body, "\r\n");
		}
		write(body, "--" + BOUNDARY + "--\r\n");
		return body.toByteArray();
	}

	private static void write(ByteArrayOutputStream body, String text) {
		body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	private List<Field> fields(Element button) {
		List<Field> fields = new ArrayList<>();
		this.form.formData()
			.stream()
			.filter((field) -> !isFile(field.key()))
			.forEach((field) -> fields.add(new Field(field.key(), browserLines(field.value()))));
		if (!button.attr("name").isEmpty()) {
			fields.add(new Field(button.attr("name"), button.val()));
		}
		return fields;
	}

	private static String browserLines(String text) {
		return text.replaceAll("\r?\n", "\r\n");
	}

	/** A field as it is sent. */
	private record Field(String name, String value) {
	}

	/** A file as it is sent. */
	@SuppressWarnings("ArrayRecordComponent")
	private record Upload(String name, String filename, String contentType, byte[] content) {
	}

}
