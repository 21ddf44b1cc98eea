package id.timbang.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at a browser, who finds things by the words on the page and by nothing else.
 * What cannot be found by its words fails the test after five seconds.
 */
public final class Visitor {

	/** Milliseconds; only a fault, or a machine that others keep busy, takes so long. */
	private static final int PATIENCE = 30_000;

	/** Labels and links lead to the first of them only, which axe lets pass. */
	private static final String NAMESAKES = """
			() => {
				const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
				return [...new Set(ids.filter((id, place) => ids.indexOf(id) < place))].map((id) => `more than one #${id}`);
			}""";

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
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		page.onConsoleMessage((message) -> {
			boolean answeredWithAnError = message.text().startsWith("Failed to load resource")
					&& message.location().startsWith(page.url().replaceAll("[?#].*", ""));
			if (message.type().equals("error") && !answeredWithAnError) {
				this.complaints.add(message.text());
			}
		});
		page.onResponse((response) -> {
			if (response.status() >= 500) {
				this.complaints.add(response.status() + " " + response.url());
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

	/** Types an address that is not for this person. */
	public Visitor isKeptOutOf(String path) {
		Response response = this.page.navigate(this.address + path);
		assertThat(response.status()).as(path).isEqualTo(403);
		return isAt("Halaman ini bukan untuk akun Anda");
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

	/** Saves what the first link of this name leads to, and reads it. */
	public String downloads(String link) {
		Download download = this.page.waitForDownload(() -> follows(link));
		try (InputStream content = download.createReadStream()) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Chooses a file for the field with this label. */
	public Visitor attaches(String label, String name, byte[] content) {
		field(label).setInputFiles(new FilePayload(name, "application/octet-stream", content));
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

	/**
	 * Ticks a box or a radio button whose label begins with these words, by pressing the
	 * words: some buttons lie under them.
	 */
	public Visitor ticks(String label) {
		Pattern words = Pattern.compile("^\\s*" + literally(label) + "(\\s|$)");
		Locator box = this.scope.getByLabel(words);
		if (!box.isChecked()) {
			this.scope.locator("label").filter(new Locator.FilterOptions().setHasText(words)).click();
		}
		assertThat(box).isChecked();
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

	/** Unfolds what has this title, unless it is, and does something there. */
	public Visitor unfolds(String title, Consumer<Visitor> work) {
		Locator everything = this.scope;
		this.scope = everything.locator("details:has(> summary:has-text(\"" + title + "\"))");
		if (this.scope.getAttribute("open") == null) {
			this.scope.locator("> summary").click();
		}
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
	 * Nobody is shut out of the page as it stands: axe finds nothing, no two elements
	 * have the same identifier, it does not scroll sideways, the server did not fail, and
	 * the browser had nothing to complain about, such as the content policy. Axe is a
	 * script: where there is none, the rest has to do.
	 */
	public Visitor seesNoViolations() {
		assertThat(violations()).as(this.page.url()).isEmpty();
		return this;
	}

	@SuppressWarnings("unchecked")
	List<String> violations() {
		List<String> found = new ArrayList<>(this.complaints);
		if (this.script == JavaScript.ON) {
			found.addAll(Axe.violations(this.page));
		}
		found.addAll((List<String>) this.page.evaluate(NAMESAKES));
		if (Boolean.TRUE.equals(this.page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))) {
			found.add("scrolls sideways");
		}
		return found;
	}

	/** Where the visitor stands. */
	public String path() {
		return this.page.url().substring(this.address.length());
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
