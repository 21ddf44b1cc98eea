package id.timbang.benchmark;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import id.timbang.TestDatabase;
import id.timbang.process.JarProcess;
import org.jspecify.annotations.Nullable;

/**
 * Citizens who send their ratings all at once, against {@code pgbench} with the same
 * transaction on the same server.
 */
final class CitizenRating implements Measurement {

	private static final int ROUNDS = 5;

	private static final int REQUESTS = 5000;

	private static final String ANSWERS = "requirements=4&procedure=3&completionTime=3&cost=4&product=3"
			+ "&officerCompetence=4&officerBehaviour=4&complaintHandling=3&facilities=3&remark=&sex=FEMALE&age=FROM_35";

	private final Databases databases;

	private final AtomicInteger used = new AtomicInteger();

	CitizenRating(Databases databases) {
		this.databases = databases;
	}

	@Override
	public String name() {
		return "rating";
	}

	@Override
	public String title() {
		return "A citizen's rating: against pgbench with the same transaction, 8 clients, prepared";
	}

	@Override
	public void run(Report report) throws Exception {
		TestDatabase database = this.databases.copyOffice("ratings");
		PgBench pgbench = new PgBench(database);
		if (!pgbench.isInstalled()) {
			report.line("left out: pgbench is not on the path (Debian: postgresql-contrib)");
			return;
		}
		int codes = (ROUNDS + 1) * REQUESTS + 2 * ROUNDS * PgBench.TRANSACTIONS;
		database.execute(Databases.script("codes.sql").replace(":codes", Integer.toString(codes)), "analyze");
		long before = database.count("rating");
		try (JarProcess application = this.databases.start(database)) {
			Load load = new Load(303);
			load.once(citizens(application));
			double plain = rounds(pgbench);
			Figures ours = rounds(load, application);
			double plainAgain = rounds(pgbench);
			report.line("%-34s %8.0f transactions/s", "pgbench", plain);
			report.figures("POST /r/{code}", ours);
			report.line("%-34s %8.0f transactions/s", "pgbench again", plainAgain);
			report.atLeast("share of pgbench", 0.20, ours.perSecond() / Math.max(plain, plainAgain));
		}
		report.atLeast("rows for each request", 1, (database.count("rating") - before) / (double) this.used.get());
		report.atMost("rows for each request", 1, (database.count("rating") - before) / (double) this.used.get());
	}

	private double rounds(PgBench pgbench) throws Exception {
		double[] rounds = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			rounds[i] = pgbench.run(this.used.getAndAdd(PgBench.TRANSACTIONS));
		}
		return Figures.median(rounds);
	}

	private Figures rounds(Load load, JarProcess application) throws Exception {
		List<Figures> rounds = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			rounds.add(load.once(citizens(application)));
		}
		return Figures.median(rounds);
	}

	/** So many citizens, each with a code. */
	private Source citizens(JarProcess application) {
		return new Source(application, this.used.getAndAdd(REQUESTS));
	}

	/** The code with this number, from 0; the same in {@code codes.sql}. */
	static String code(int number) {
		return String.format(Locale.ROOT, "%08d", number).replace('0', 'A').replace('1', 'B');
	}

	/** The requests of one round. */
	private static final class Source implements Supplier<@Nullable HttpRequest> {

		private final JarProcess application;

		private final AtomicInteger next;

		private final int end;

		Source(JarProcess application, int first) {
			this.application = application;
			this.next = new AtomicInteger(first);
			this.end = first + REQUESTS;
		}

		@Override
		public @Nullable HttpRequest get() {
			int number = this.next.getAndIncrement();
			return (number < this.end)
					? HttpRequest.newBuilder(URI.create(this.application.url() + "/r/" + code(number)))
						.header("Content-Type", "application/x-www-form-urlencoded")
						.POST(HttpRequest.BodyPublishers.ofString(ANSWERS))
						.build()
					: null;
		}

	}

}
