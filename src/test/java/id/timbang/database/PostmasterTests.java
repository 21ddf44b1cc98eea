package id.timbang.database;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostmasterTests {

	@TempDir
	private Path cluster;

	private Path file;

	@BeforeEach
	void nameFile() {
		this.file = this.cluster.resolve("postmaster.pid");
	}

	@Test
	void isNobodyWithoutAFileOrWithHalfOfOne() throws Exception {
		assertThat(Postmaster.of(this.cluster)).isEmpty();
		Files.writeString(this.file, "123\n/data\n");
		assertThat(Postmaster.of(this.cluster)).isEmpty();
	}

	@Test
	void readsNumberAndPort() throws Exception {
		Files.writeString(this.file, "123\n/data\n1795323777\n45432\n\n127.0.0.1\n  2154706         5\nready   \n");
		assertThat(Postmaster.of(this.cluster)).hasValue(new Postmaster(123, 45432, this.cluster));
	}

	@Test
	void isNotAnotherProgramWithTheSameNumber() {
		assertThat(new Postmaster(ProcessHandle.current().pid(), 45432, this.cluster).isRunning()).isFalse();
	}

	@Test
	void isNotTheServerOfAnotherFolder() throws Exception {
		// the name is right, the folder is not
		Path program = Files.copy(Path.of("/bin/sleep"), this.cluster.resolve("postgres"));
		program.toFile().setExecutable(true);
		Process other = new ProcessBuilder(program.toString(), "60").start();
		try {
			assertThat(new Postmaster(other.pid(), 45432, this.cluster).isRunning()).isFalse();
		}
		finally {
			other.destroy();
		}
	}

	@Test
	void isDisownedWithoutLosingTheTrackOfItsMemory() throws Exception {
		long stranger = ProcessHandle.current().parent().orElseThrow().pid();
		Files.writeString(this.file, stranger + "\n/data\n1795323777\n45432\n\n127.0.0.1\n  2154706         5\n");
		Postmaster.of(this.cluster).orElseThrow().disown();
		assertThat(Files.readAllLines(this.file)).first().isEqualTo(Long.toString(ProcessHandle.current().pid()));
		assertThat(Files.readAllLines(this.file)).last().isEqualTo("  2154706         5");
	}

}
