package id.timbang.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints figures as they come, and at the end what was wanted beside what came.
 */
final class Report {

	private final PrintStream out;

	private final List<String> verdicts = new ArrayList<>();

	private String section = "";

	Report(PrintStream out) {
		this.out = out;
	}

	void begin(String title) {
		this.section = title;
		this.out.printf("%n%s%n", title);
	}

	/** What a load measured. */
	void figures(String what, Figures figures) {
		line("%-34s %8.0f requests/s   median %6.1f ms   99th percentile %6.1f ms", what, figures.perSecond(),
				figures.median(), figures.slowest());
	}

	void line(String format, Object... values) {
		this.out.printf(Locale.ROOT, "  " + format + "%n", values);
	}

	/** A figure that should not be below its goal. */
	void atLeast(String what, double goal, double measured) {
		verdict(what, String.format(Locale.ROOT, "%.2f, wanted at least %.2f", measured, goal), measured >= goal);
	}

	/** A figure that should not be above its goal. */
	void atMost(String what, double goal, double measured) {
		verdict(what, String.format(Locale.ROOT, "%.2f, wanted at most %.2f", measured, goal), measured <= goal);
	}

	private void verdict(String what, String figure, boolean met) {
		String verdict = String.format("%-9s %s: %s", met ? "met" : "NOT MET", what, figure);
		line("%s", verdict);
		this.verdicts.add(String.format("%s (%s)", verdict, this.section));
	}

	void end() {
		this.out.printf("%nAll goals%n");
		this.verdicts.forEach((verdict) -> this.out.println("  " + verdict));
	}

}
