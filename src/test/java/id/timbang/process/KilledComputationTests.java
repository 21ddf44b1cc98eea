package id.timbang.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import id.timbang.TestDatabase;
import id.timbang.database.EmbeddedTestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * {@code kill -9} while the results of 600 people are computed: what was computed stays,
 * the next start computes the rest, and nobody has two results.
 */
@ResourceLock("the demonstration")
class KilledComputationTests {

	/** What a process that was killed ends with. */
	private static final int KILLED = 128 + 9;

	private static final String OF_SEPTEMBER = " where period_id = " + Demonstration.SEPTEMBER;

	/** So that there is time to be killed. */
	private static final String SLOWLY = """
			create function linger() returns trigger language plpgsql as
			    'begin perform pg_sleep(0.01); return new; end';
			create trigger linger before insert on result for each row execute function linger()""";

	@TempDir
	private Path folder;

	@Test
	void goesOnWhereItWasKilled() throws Exception {
		JarProcess.of(this.folder).quick().command("restore", Demonstration.backup().toString());
		try (EmbeddedTestServer server = EmbeddedTestServer.durable(this.folder)) {
			TestDatabase database = server.superuser("timbang");
			database.execute(Demonstration.multiplied(4), "analyze", Demonstration.assessed(), SLOWLY);
			JarLaunch launch = JarProcess.of(this.folder.resolve("unused")).with(server.database("timbang")).quick();
			List<String> kept = killed(launch, database);
			database.execute("drop trigger linger on result");
			assertThat(database.text("select state || ' ' || done from result_job" + OF_SEPTEMBER))
				.isEqualTo("RUNNING " + kept.size());
			database.execute("update result_job set beat_at = beat_at - interval '1 minute'");
			try (JarProcess application = launch.start()) {
				await().atMost(Duration.ofMinutes(1))
					.until(() -> database.text("select state from result_job" + OF_SEPTEMBER), "DONE"::equals);
				assertThat(results(database)).hasSize(600).containsAll(kept);
				assertThat(database.text("select count(distinct employee_id) from result" + OF_SEPTEMBER))
					.isEqualTo("600");
				assertThat(page(application, database).document().select(".figures dd").first().text())
					.isEqualTo("600");
			}
		}
	}

	/** The results that were there when the application was killed. */
	private static List<String> killed(JarLaunch launch, TestDatabase database) throws Exception {
		try (JarProcess application = launch.start()) {
			Form confirmation = admin(application).get("/periods/" + september(database) + "/phase?next=CALIBRATION")
				.form("main form[method=post]");
			Thread hand = new Thread(() -> press(confirmation));
			hand.start();
			await().atMost(Duration.ofMinutes(1)).until(() -> !results(database).isEmpty());
			application.kill();
			hand.join();
			assertThat(application.exitCode()).isEqualTo(KILLED);
		}
		List<String> kept = results(database);
		assertThat(kept).hasSizeBetween(1, 599);
		return kept;
	}

	private static void press(Form confirmation) {
		try {
			confirmation.press();
		}
		catch (IOException | InterruptedException ex) {
			System.out.println("As was to be expected, nobody answered: " + ex);
		}
	}

	private static Page page(JarProcess application, TestDatabase database) throws Exception {
		return admin(application).get("/periods/" + september(database) + "/results");
	}

	private static Visitor admin(JarProcess application) throws Exception {
		return application.visitor().signIn("admin", Demonstration.PASSWORD);
	}

	private static String september(TestDatabase database) {
		return database.text("select " + Demonstration.SEPTEMBER);
	}

	private static List<String> results(TestDatabase database) {
		return database.texts("select result_id from result" + OF_SEPTEMBER);
	}

}
