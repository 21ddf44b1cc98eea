package id.timbang.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/**
 * What came back to a visitor.
 */
public final class Page {

	private final Visitor visitor;

	private final HttpResponse<String> response;

	private final Document document;

	Page(Visitor visitor, HttpResponse<String> response) {
		this.visitor = visitor;
		this.response = response;
		this.document = Jsoup.parse(response.body(), response.uri().toString());
	}

	public int status() {
		return this.response.statusCode();
	}

	public Document document() {
		return this.document;
	}

	/** Where it leads on, empty if nowhere. */
	public String location() {
		return this.response.headers().firstValue("Location").orElse("");
	}

	/** The path of the page itself. */
	public String path() {
		return this.response.uri().getPath();
	}

	/** The page that this one leads to, over as many redirects as it takes. */
	public Page follow() throws IOException, InterruptedException {
		Page page = this;
		while (!page.location().isEmpty()) {
			page = this.visitor.get(page.response.uri().resolve(page.location()).toString());
		}
		return page;
	}

	/** The heading of the page. */
	public String heading() {
		return this.document.select("h1").text();
	}

	/** The one form that is meant, with everything in it. */
	public Form form(String selector) {
		Elements found = this.document.select(selector);
		if (found.size() != 1 || !(found.get(0) instanceof FormElement form)) {
			throw new IllegalStateException(found.size() + " elements " + selector + " on " + this);
		}
		return new Form(this.visitor, form);
	}

	URI uri() {
		return this.response.uri();
	}

	@Override
	public String toString() {
		return this.response.uri() + ": " + status() + " " + location() + " " + this.document.title() + "\n"
				+ this.document.select("main").text();
	}

}
