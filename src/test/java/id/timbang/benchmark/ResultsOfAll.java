package id.timbang.benchmark;

import java.util.Arrays;
import java.util.concurrent.Callable;

import id.timbang.TestDatabase;
import id.timbang.process.Demonstration;
import id.timbang.process.Form;
import id.timbang.process.JarProcess;
import id.timbang.process.Visitor;

/**
 * The results of everybody, computed when the assessment of a month ends, against one SQL
 * statement that aggregates the same inputs and one that copies the finished sheets.
 */
final class ResultsOfAll implements Measurement {

	private static final String PERIOD = "(select period_id from period where valid_from = '2026-09-01' and kind = 'PERIODIC')";

	private final Databases databases;

	private final String name;

	private final String people;

	private final Callable<TestDatabase> database;

	private final int warmUp;

	private final int rounds;

	private ResultsOfAll(Databases databases, String name, String people, Callable<TestDatabase> database, int warmUp,
			int rounds) {
		this.databases = databases;
		this.name = name;
		this.people = people;
		this.database = database;
		this.warmUp = warmUp;
		this.rounds = rounds;
	}

	/** Those of a region. */
	static ResultsOfAll ofRegion(Databases databases) {
		return new ResultsOfAll(databases, "batch", "10,050", databases::region, 8, 5);
	}

	/** Those of a ministry. */
	static ResultsOfAll ofMinistry(Databases databases) {
		return new ResultsOfAll(databases, "ministry", "100,500", databases::ministry, 2, 3);
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public String title() {
		return "Results of " + this.people
				+ " people with five raters each: against one statement over the same inputs and a copy of the sheets";
	}

	@Override
	public void run(Report report) throws Exception {
		TestDatabase everybody = this.database.call();
		try (JarProcess application = this.databases.start(everybody)) {
			Visitor admin = application.visitor().signIn("admin", Demonstration.PASSWORD);
			for (int i = 0; i < this.warmUp; i++) {
				compute(this.databases.superuser(everybody), admin);
			}
			double plain = plain(everybody);
			double[] seconds = new double[this.rounds];
			for (int i = 0; i < this.rounds; i++) {
				seconds[i] = compute(this.databases.superuser(everybody), admin);
			}
			double plainAgain = plain(everybody);
			double ours = Figures.median(seconds);
			report.line("statement and copy   %6.2f s", plain);
			report.line("results of everybody %6.2f s", ours);
			report.line("statement and copy   %6.2f s", plainAgain);
			report.line("%d sheets of %d people", everybody.count("result where period_id = " + PERIOD),
					everybody.count("employee"));
			report.atMost("times the plain statements", 3, ours / Math.min(plain, plainAgain));
		}
	}

	/** Ends the assessment by its button, and says how long that took, in seconds. */
	static double compute(TestDatabase database, Visitor admin) throws Exception {
		database.execute(
				"set session_replication_role = replica; update period set phase = 'ASSESSMENT' where period_id = "
						+ PERIOD + "; delete from result where period_id = " + PERIOD,
				"vacuum analyze result", "checkpoint");
		String period = database.text("select " + PERIOD);
		Form confirmation = admin.get("/periods/" + period + "/phase?next=CALIBRATION").form("main form[method=post]");
		long begun = System.nanoTime();
		int status = confirmation.press().status();
		if (status != 302) {
			throw new IllegalStateException("The phase was not moved: " + status);
		}
		while (!database.text("select state from result_job where period_id = " + PERIOD).equals("DONE")) {
			Thread.sleep(10);
		}
		return (System.nanoTime() - begun) / 1e9;
	}

	/** The same work for the database alone, in seconds. */
	private double plain(TestDatabase database) {
		database.execute("drop table if exists figures, copy", Databases.script("figures.sql"),
				"create table copy (like result including all)");
		double[] seconds = new double[this.rounds + 1];
		for (int i = 0; i < seconds.length; i++) {
			database.execute("truncate figures, copy");
			long begun = System.nanoTime();
			database.execute(Databases.script("aggregate.sql").replace(":period", PERIOD),
					"insert into copy select * from result where period_id = " + PERIOD);
			seconds[i] = (System.nanoTime() - begun) / 1e9;
		}
		database.execute("drop table figures, copy");
		return Figures.median(Arrays.copyOfRange(seconds, 1, seconds.length));
	}

}
