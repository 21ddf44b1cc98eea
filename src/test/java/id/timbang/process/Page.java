package id.timbang.process;

import java.io.IOException;
import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/**
 * What came back to a visitor.
 */
public final class Page {

	private final Visitor visitor;

	private final URI uri;

	private final int status;

	private final String location;

	private final Document document;

	Page(Visitor visitor, URI uri, int status, String location, String body) {
		this.visitor = visitor;
		this.uri = uri;
		this.status = status;
		this.location = location;
		this.document = Jsoup.parse(body, uri.toString());
	}

	public int status() {
		return this.status;
	}

	public Document document() {
		return this.document;
	}

	/** Where it leads on, empty if nowhere. */
	public String location() {
		return this.location;
	}

	/** The path of the page itself. */
	public String path() {
		return this.uri.getPath();
	}

	/** The page that this one leads to, over as many redirects as it takes. */
	public Page follow() throws IOException, InterruptedException {
		Page page = this;
		while (!page.location.isEmpty()) {
			page = this.visitor.get(page.uri.resolve(page.location).toString());
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

	@Override
	public String toString() {
		return this.uri + ": " + this.status + " " + this.location + " " + this.document.title() + "\n"
				+ this.document.select("main").text();
	}

}
