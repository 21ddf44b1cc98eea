package id.timbang.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

	private static final String PERIOD = Demonstration.SEPTEMBER;

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
		database.execute(Demonstration.assessed(), "vacuum analyze result", "checkpoint");
		String period = database.text("select " + PERIOD);
		Form confirmation = admin.get("/periods/" + period + "/phase?next=CALIBRATION").form("main form[method=post]");
		long begun = System.nanoTime();
		int status = confirmation.press().status();
		if (status != 302) {
			throw new IllegalStateException("The phase was not moved: " + status);
		}
		String end = end(database);
		if (!end.equals("DONE")) {
			throw new IllegalStateException("The job is " + end);
		}
		return (System.nanoTime() - begun) / 1e9;
	}

	/**
	 * How the job ended. Looks through one connection: a new one for each look starts a
	 * process of the server, and took two fifths of what two processors had to give.
	 */
	private static String end(TestDatabase database) throws Exception {
		try (Connection connection = database.connect();
				PreparedStatement job = connection
					.prepareStatement("select state from result_job where period_id = " + PERIOD)) {
			String state = state(job);
			while (state.equals("RUNNING")) {
				Thread.sleep(10);
				state = state(job);
			}
			return state;
		}
	}

	private static String state(PreparedStatement job) throws SQLException {
		try (ResultSet row = job.executeQuery()) {
			row.next();
			return row.getString("state");
		}
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
