package id.timbang.process;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import id.timbang.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * How the jar starts, and how it does not: one sentence that an operator can act upon, as
 * the last one of the log, and an exit code that a service manager notices.
 */
class JarProcessTests {

	@TempDir
	private Path folder;

	@Test
	void aJarThatDoesNotStartTellsWhy() throws Exception {
		Path file = Files.createFile(this.folder.resolve("data"));
		assertThatIllegalStateException().isThrownBy(() -> launch(file).start())
			.withMessageContaining("did not start")
			.withMessageContaining(file + " bukan folder");
		assertRefuses(launch(file), file + " bukan folder; isi timbang.data-dir dengan folder yang boleh ditulisi");
	}

	@Test
	void namesThePortThatIsTaken() throws Exception {
		try (TestDatabase database = TestDatabase.create();
				ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertRefuses(launch(this.folder).with(database), taken.getLocalPort(),
					"Port " + taken.getLocalPort() + " sudah dipakai program lain; hentikan program itu");
		}
	}

	@Test
	void namesTheServerThatIsSilentOrRefuses() throws Exception {
		TestDatabase silent = new TestDatabase("jdbc:postgresql://127.0.0.1:1/timbang", "timbang", "rahasia");
		assertRefuses(launch(this.folder).with(silent), "PostgreSQL di 127.0.0.1:1 tidak menjawab; periksa");
		try (TestDatabase database = TestDatabase.create()) {
			TestDatabase wrong = new TestDatabase(database.url(), database.username(), "bukan kata sandinya");
			assertRefuses(launch(this.folder).with(wrong), "menolak pengguna '" + database.username() + "'; periksa");
		}
	}

	@Test
	void anExternalDatabaseNeedsNoOtherAndGetsNoDemonstration() throws Exception {
		try (TestDatabase database = TestDatabase.create();
				JarProcess application = launch(this.folder).with(database).start()) {
			assertThat(this.folder).isEmptyDirectory();
			assertThat(database.count("employee")).isZero();
			assertThat(application.log()).contains("Timbang belum disiapkan").doesNotContain("Basis data tertanam");
		}
	}

	private static JarLaunch launch(Path folder) {
		return JarProcess.of(folder).quick();
	}

	private static void assertRefuses(JarLaunch launch, String sentence) throws Exception {
		assertRefuses(launch, JarProcess.freePort(), sentence);
	}

	static void assertRefuses(JarLaunch launch, int port, String sentence) throws Exception {
		JarLaunch.Ending ending = launch.fail(port);
		assertThat(ending.exitCode()).as(ending.log()).isPositive();
		assertThat(ending.lastLine()).contains(sentence);
		assertThat(ending.log()).doesNotContain("\tat ", "Exception");
	}

}
