package id.timbang.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;

/**
 * The browser of one test, a parameter of its method. Every visitor has cookies of one's
 * own; all leave when the test is over.
 */
public final class Browser {

	private final Chromium chromium;

	private final String address;

	private final List<BrowserContext> open = new ArrayList<>();

	Browser(Chromium chromium, String address) {
		this.chromium = chromium;
		this.address = address;
	}

	/** Somebody who has not signed in, at a desk. */
	public Visitor visitor(JavaScript script) {
		BrowserContext context = this.chromium.open(script);
		this.open.add(context);
		return new Visitor(context.newPage(), this.address, script);
	}

	/** Somebody who has just signed in. */
	public Visitor visitor(JavaScript script, People.Person person) {
		return visitor(script).signsIn(person);
	}

	void close() {
		this.open.forEach(BrowserContext::close);
	}

}
