package id.timbang.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The Chromium of this machine, started once for all tests. Nothing is downloaded.
 */
final class Chromium implements AutoCloseable {

	/** The one without a user interface of its own needs half the time. */
	private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome");

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser browser;

	private Chromium(Path program) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program)
				.setArgs(List.of("--disable-gpu", "--disable-dev-shm-usage")));
	}

	/** Where the program is, if it is anywhere on the path. */
	static Optional<Path> find() {
		List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
		return NAMES.stream()
			.flatMap((name) -> folders.stream().map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Chromium start() {
		return new Chromium(find().orElseThrow());
	}

	/** A new person at an empty browser. */
	BrowserContext open(JavaScript script) {
		return this.browser.newContext(
				new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(script == JavaScript.ON)
					.setLocale("id-ID")
					.setViewportSize(Screen.DESK.width(), Screen.DESK.height()));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
