package id.timbang.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;

/**
 * Asks axe-core what a page has against people who do not see, hear or point as others
 * do: WCAG 2.0 to 2.2, A and AA, and the best practices. No impact is small enough.
 */
final class Axe {

	private static final String SCRIPT = read();

	private static final String RUN = """
			async () => {
				const found = await axe.run(document, {
					runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
					resultTypes: ['violations'],
				});
				return found.violations.map((one) => `${one.id} (${one.impact}): ${one.help}: `
					+ one.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', '));
			}""";

	private Axe() {
	}

	/** One sentence for each violation, with the elements that have it. */
	@SuppressWarnings("unchecked")
	static List<String> violations(Page page) {
		if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
			page.evaluate(SCRIPT);
		}
		return (List<String>) page.evaluate(RUN);
	}

	private static String read() {
		try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
