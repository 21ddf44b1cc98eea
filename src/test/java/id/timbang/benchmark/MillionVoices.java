package id.timbang.benchmark;

import java.util.List;

import id.timbang.TestDatabase;
import id.timbang.benchmark.Comparison.Site;
import id.timbang.process.Demonstration;
import id.timbang.process.JarProcess;

/**
 * What leaders and officers open every day, after ten thousand visits and ratings and
 * after a million of each in the same units and months.
 */
final class MillionVoices implements Measurement {

	private static final double SHARE = 0.8;

	private static final double LIMIT = 50;

	private static final String MONTHS = "?from=2026-01&until=2026-09";

	private final Databases databases;

	MillionVoices(Databases databases) {
		this.databases = databases;
	}

	@Override
	public String name() {
		return "voices";
	}

	@Override
	public String title() {
		return "Survey results and officers' pages: 10,000 visits and ratings against a million of each";
	}

	@Override
	public void run(Report report) throws Exception {
		TestDatabase village = this.databases.village();
		TestDatabase metropolis = this.databases.metropolis();
		for (TestDatabase database : List.of(village, metropolis)) {
			report.line("%s: %d visits, %d ratings", database.name(), database.count("visit"),
					database.count("rating"));
		}
		String kelurahan = village.text("select unit_id from unit where code = 'BMK-PDP'");
		String kecamatan = village.text("select parent_id from unit where code = 'BMK-PDP'");
		try (JarProcess quiet = this.databases.start(village); JarProcess busy = this.databases.start(metropolis)) {
			Comparison admin = comparison(report, quiet, busy, "admin");
			admin.warmUp(satisfaction(kelurahan), 10);
			compare(admin, "results of a kelurahan", satisfaction(kelurahan));
			compare(admin, "results of a kecamatan with all below", satisfaction(kecamatan));
			compare(admin, "results of all units", "/satisfaction" + MONTHS);
			Comparison officer = comparison(report, quiet, busy, "loket");
			compare(officer, "visits of the counter", "/visits");
			compare(officer, "figures of an officer", "/visits/figures?month=2026-09");
			compare(officer, "rows behind a figure", "/visits/figures/COMPLETED?month=2026-09");
		}
	}

	private static String satisfaction(String unit) {
		return "/units/" + unit + "/satisfaction" + MONTHS;
	}

	private static Comparison comparison(Report report, JarProcess quiet, JarProcess busy, String account)
			throws Exception {
		return new Comparison(report,
				new Site("10,000", quiet, quiet.visitor().signIn(account, Demonstration.PASSWORD)),
				new Site("1,000,000", busy, busy.visitor().signIn(account, Demonstration.PASSWORD)));
	}

	private static void compare(Comparison comparison, String what, String path) throws Exception {
		Figures reached = comparison.run(what, path, path, SHARE);
		comparison.atHalfOf(reached, what, path, LIMIT);
	}

}
