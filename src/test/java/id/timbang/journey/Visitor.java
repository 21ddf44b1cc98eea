package id.timbang.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at a browser, who finds things by the words on the page and by nothing else.
 * What cannot be found by its words fails the test after five seconds.
 */
public final class Visitor {

	private static final int PATIENCE = 5_000;

	private final Page page;

	private final String address;

	/** Where things are looked for. */
	private Locator scope;

	private final List<String> complaints = new ArrayList<>();

	private final JavaScript script;

	Visitor(Page page, String address, JavaScript script) {
		this.page = page;
		this.script = script;
		this.address = address;
		this.scope = page.getByRole(AriaRole.MAIN);
		page.setDefaultTimeout(PATIENCE);
		page.onConsoleMessage((message) -> {
			boolean answeredWithAnError = message.text().startsWith("Failed to load resource")
					&& message.location().startsWith(page.url().replaceAll("[?#].*", ""));
			if (message.type().equals("error") && !answeredWithAnError) {
				this.complaints.add(message.text());
			}
		});
		page.onPageError((error) -> this.complaints.add(error));
	}

	/** Signs in by the form and arrives at the start page. */
	public Visitor signsIn(People.Person person) {
		opens("/login");
		fills("Nama pengguna", person.username());
		fills("Kata sandi", person.password());
		return presses("Masuk");
	}

	/** Types an address. */
	public Visitor opens(String path) {
		Response response = this.page.navigate(this.address + path);
		assertThat(response.status()).as(path).isEqualTo(200);
		return this;
	}

	/** Follows the first link of this name. */
	public Visitor follows(String link) {
		thing(AriaRole.LINK, link).first().click();
		return this;
	}

	/** Presses the button of this name; it must be the only one. */
	public Visitor presses(String button) {
		thing(AriaRole.BUTTON, button).click();
		return this;
	}

	/** Types into the field with this label, in place of what is there. */
	public Visitor fills(String label, String text) {
		field(label).fill(text);
		return this;
	}

	/** Chooses from the list with this label, by the words of the option. */
	public Visitor chooses(String label, String option) {
		return chooses(label, Pattern.compile("^\\W*" + literally(option) + "\\W*$"));
	}

	/** Chooses the one option that ends in these words. */
	public Visitor choosesEnding(String label, String end) {
		return chooses(label, Pattern.compile(literally(end) + "\\W*$"));
	}

	private Visitor chooses(String label, Pattern option) {
		Locator list = field(label);
		Locator wanted = list.locator("option").filter(new Locator.FilterOptions().setHasText(option));
		list.selectOption(wanted.getAttribute("value"));
		return this;
	}

	/** Ticks a box or a radio button, whose label begins with these words. */
	public Visitor ticks(String label) {
		this.scope.getByLabel(Pattern.compile("^\\s*" + literally(label) + "(\\s|$)")).check();
		return this;
	}

	/** Does something in the part of the page with this name, such as one row of many. */
	public Visitor within(String group, Consumer<Visitor> work) {
		Locator everything = this.scope;
		this.scope = everything.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(group).setExact(true));
		work.accept(this);
		this.scope = everything;
		return this;
	}

	/** Sits at a desk or holds a phone. */
	public Visitor takes(Screen screen) {
		this.page.setViewportSize(screen.width(), screen.height());
		return this;
	}

	/** The page is the one with this heading. */
	public Visitor isAt(String heading) {
		assertThat(this.page.locator("h1")).hasText(heading);
		return this;
	}

	/** These words stand on the page. */
	public Visitor reads(String... words) {
		for (String text : words) {
			assertThat(this.page.locator("body")).containsText(text);
		}
		return this;
	}

	/** These words are what the page says has to be mended. */
	public Visitor isTold(String words) {
		assertThat(this.page.locator("[role=alert]")).containsText(words);
		return this;
	}

	/** The field with this label holds this text. */
	public Visitor finds(String label, String text) {
		assertThat(field(label)).hasValue(text);
		return this;
	}

	/**
	 * Nobody is shut out of the page as it stands: axe finds nothing, it does not scroll
	 * sideways, and the browser had nothing to complain about, such as the content
	 * policy. Axe is a script: where there is none, the rest has to do.
	 */
	public Visitor seesNoViolations() {
		assertThat(violations()).as(this.page.url()).isEmpty();
		return this;
	}

	List<String> violations() {
		List<String> found = new ArrayList<>(this.complaints);
		if (this.script == JavaScript.ON) {
			found.addAll(Axe.violations(this.page));
		}
		if (Boolean.TRUE.equals(this.page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))) {
			found.add("scrolls sideways");
		}
		return found;
	}

	/** The page itself, for what has no word here. */
	public Page page() {
		return this.page;
	}

	private Locator field(String label) {
		return this.scope.getByLabel(Pattern.compile("^\\s*" + literally(label) + "\\s*(\\(boleh kosong\\))?\\s*$"));
	}

	private Locator thing(AriaRole role, String name) {
		return this.scope.getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

	/** Browsers do not know {@code Pattern.quote}. */
	private static String literally(String text) {
		return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
	}

}
