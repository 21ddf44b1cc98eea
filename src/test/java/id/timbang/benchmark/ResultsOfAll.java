package id.timbang.benchmark;

import java.util.Arrays;

import id.timbang.TestDatabase;
import id.timbang.process.Demonstration;
import id.timbang.process.Form;
import id.timbang.process.JarProcess;
import id.timbang.process.Visitor;

/**
 * The results of a whole region, computed when the assessment of a month ends, against
 * one SQL statement that aggregates the same inputs and one that copies the finished
 * sheets.
 */
final class ResultsOfAll implements Measurement {

	private static final int ROUNDS = 5;

	private static final int WARM_UP = 8;

	private static final String PERIOD = "(select period_id from period where valid_from = '2026-09-01' and kind = 'PERIODIC')";

	private final Databases databases;

	ResultsOfAll(Databases databases) {
		this.databases = databases;
	}

	@Override
	public String name() {
		return "batch";
	}

	@Override
	public String title() {
		return "Results of 10,050 people with five raters each: against one statement over the same inputs and a copy of the "
				+ "sheets";
	}

	@Override
	public void run(Report report) throws Exception {
		TestDatabase region = this.databases.region();
		try (JarProcess application = this.databases.start(region)) {
			Visitor admin = application.visitor().signIn("admin", Demonstration.PASSWORD);
			for (int i = 0; i < WARM_UP; i++) {
				compute(this.databases, admin);
			}
			double plain = plain(region);
			double[] rounds = new double[ROUNDS];
			for (int i = 0; i < ROUNDS; i++) {
				rounds[i] = compute(this.databases, admin);
			}
			double plainAgain = plain(region);
			double ours = Figures.median(rounds);
			report.line("statement and copy   %6.2f s", plain);
			report.line("results of everybody %6.2f s", ours);
			report.line("statement and copy   %6.2f s", plainAgain);
			report.line("%d sheets of %d people", region.count("result where period_id = " + PERIOD),
					region.count("employee"));
			report.atMost("times the plain statements", 3, ours / Math.min(plain, plainAgain));
		}
	}

	/** Ends the assessment by its button, and says how long that took, in seconds. */
	static double compute(Databases databases, Visitor admin) throws Exception {
		databases.superuser(databases.region())
			.execute(
					"set session_replication_role = replica; update period set phase = 'ASSESSMENT' where period_id = "
							+ PERIOD + "; delete from result where period_id = " + PERIOD,
					"vacuum analyze result", "checkpoint");
		String period = databases.region().text("select " + PERIOD);
		Form confirmation = admin.get("/periods/" + period + "/phase?next=CALIBRATION").form("main form[method=post]");
		long begun = System.nanoTime();
		int status = confirmation.press().status();
		if (status != 302) {
			throw new IllegalStateException("The phase was not moved: " + status);
		}
		while (!databases.region().text("select state from result_job where period_id = " + PERIOD).equals("DONE")) {
			Thread.sleep(10);
		}
		return (System.nanoTime() - begun) / 1e9;
	}

	/** The same work for the database alone, in seconds. */
	private static double plain(TestDatabase region) {
		region.execute("drop table if exists figures, copy", Databases.script("figures.sql"),
				"create table copy (like result including all)");
		double[] rounds = new double[ROUNDS + 1];
		for (int i = 0; i < rounds.length; i++) {
			region.execute("truncate figures, copy");
			long begun = System.nanoTime();
			region.execute(Databases.script("aggregate.sql").replace(":period", PERIOD),
					"insert into copy select * from result where period_id = " + PERIOD);
			rounds[i] = (System.nanoTime() - begun) / 1e9;
		}
		region.execute("drop table figures, copy");
		return Figures.median(Arrays.copyOfRange(rounds, 1, rounds.length));
	}

}
