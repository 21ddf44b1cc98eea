package id.timbang.database;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import id.timbang.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One sentence for each reason why nothing starts. */
class FailedStartTests {

	@TempDir
	private Path folder;

	@Test
	void refusesAFileInPlaceOfTheFolder() throws Exception {
		Path file = Files.createFile(this.folder.resolve("data"));
		assertRefused(() -> DataFolder.open(file), file + " bukan folder");
	}

	@Test
	void refusesAFolderItCannotWrite() throws Exception {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertRefused(() -> DataFolder.open(file.resolve("data")), "tidak dapat ditulisi (");
	}

	@Test
	void refusesAFolderOfOtherThingsAndLeavesItsModeAlone() throws Exception {
		Files.createFile(this.folder.resolve("letter.txt"));
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		assertRefused(() -> DataFolder.open(this.folder), "berisi berkas lain");
		assertThat(Files.getPosixFilePermissions(this.folder)).hasSize(7);
	}

	@Test
	void takesAFreshlyMountedVolume() throws Exception {
		Files.createDirectory(this.folder.resolve("lost+found"));
		assertThat(DataFolder.open(this.folder).root()).isEqualTo(this.folder.toRealPath());
		assertThat(Files.getPosixFilePermissions(this.folder)).hasSize(3);
	}

	@Test
	void saysThatItHasNoProgramsForThisPlatform() {
		ProgramArchive archive = new ProgramArchive(Platform.of("SunOS", "sparcv9"));
		assertRefused(() -> archive.unpackTo(this.folder), "tidak membawa PostgreSQL untuk sunos sparcv9");
	}

	@Test
	void saysWhyNoDatabaseCouldBeMadeAndLeavesNone() throws Exception {
		DataFolder data = DataFolder.open(this.folder.resolve("data"));
		Cluster cluster = new Cluster(data, programs("initdb", """
				echo 'FATAL:  could not write to file: No space left on device'
				echo 'initdb: removing data directory'
				exit 1"""));
		assertRefused(cluster::create, "tidak dapat dibuat (could not write to file: No space left on device)");
		assertThat(cluster.exists()).isFalse();
	}

	@Test
	void saysThatTheServerDoesNotAnswerInTime() throws Exception {
		DataFolder data = DataFolder.open(this.folder.resolve("data"));
		Files.createDirectories(data.cluster());
		Programs programs = programs("pg_ctl", "echo 'pg_ctl: server did not start in time'; exit 1");
		assertRefused(() -> new Server(data, programs).start(new Cluster(data, programs)),
				"tidak menjawab dalam 180 detik");
	}

	@Test
	void saysThatTheProgramsDoNotRun() {
		assertRefused(() -> new Programs(this.folder).majorVersion(), "tidak dapat dijalankan (");
	}

	@Test
	@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void saysThatTheExternalServerIsSilent() throws Exception {
		try (ServerSocket silent = new ServerSocket(0)) {
			long before = System.nanoTime();
			assertUnusable("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/timbang", "tidak menjawab");
			assertThat(System.nanoTime() - before).isLessThan(Access.LIMIT.plusSeconds(5).toNanos());
		}
		assertUnusable("jdbc:postgresql://127.0.0.1:1/timbang", "PostgreSQL di 127.0.0.1:1 tidak menjawab");
	}

	@Test
	void saysWhatIsWrongWithTheExternalSettings() {
		TestDatabase database = TestDatabase.shared();
		assertUnusable("jdbc:mysql://localhost/timbang", "tidak berbentuk jdbc:postgresql://");
		assertUnusable(database.url(), "menolak pengguna 'nobody'");
		Access elsewhere = new Access(database.url().replace(database.name(), "nowhere"), database.username(),
				database.password());
		assertRefused(() -> ExternalDatabase.requireUsable(elsewhere), "Basis data 'nowhere' tidak ada");
		ExternalDatabase.requireUsable(new Access(database.url(), database.username(), database.password()));
	}

	@Test
	void printsTheSentenceAndNothingElse() {
		Exception failure = new IllegalStateException("bean", DatabaseFailure.inUse(Path.of("/data")));
		assertThat(report(failure)).isEqualTo("Folder data /data sedang dipakai Timbang yang lain; hentikan yang itu "
				+ "dahulu, atau pilih folder lain dengan timbang.data-dir.");
		assertThat(report(new PortInUseException(8080))).startsWith("Port 8080 sudah dipakai");
		assertThat(report(new IllegalStateException("a bug"))).isEmpty();
	}

	private static String report(Exception failure) {
		PrintStream console = System.err;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			boolean reported = new StartFailureReporter().reportException(failure);
			assertThat(reported).isEqualTo(printed.size() > 0);
			return printed.toString(StandardCharsets.UTF_8).strip();
		}
		finally {
			System.setErr(console);
		}
	}

	private static void assertUnusable(String url, String sentence) {
		assertRefused(() -> ExternalDatabase.requireUsable(new Access(url, "nobody", "wrong")), sentence);
	}

	private static void assertRefused(ThrowingCallable call, String sentence) {
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(call).withMessageContaining(sentence);
	}

	/** Programs of which one is a script of ours. */
	private Programs programs(String name, String script) throws Exception {
		Path bin = Files.createDirectories(this.folder.resolve("programs/bin"));
		Path program = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		return new Programs(this.folder.resolve("programs"));
	}

}
