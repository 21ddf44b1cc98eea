package id.timbang.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramArchiveTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "Linux, amd64, postgres-linux-x86_64.txz", "Linux, aarch64, postgres-linux-arm_64.txz",
			"Mac OS X, aarch64, postgres-darwin-arm_64.txz", "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
			"Windows 11, amd64, postgres-windows-x86_64.txz" })
	void namesTheArchiveOfAPlatform(String system, String machine, String archive) {
		assertThat(Platform.of(system, machine).archive()).isEqualTo(archive);
	}

	@Test
	void unpacksOnceAndAgainWhenSomethingIsMissing() throws Exception {
		ProgramArchive archive = new ProgramArchive(Platform.current());
		Files.createDirectories(this.folder.resolve("unpacking/bin"));
		Path home = archive.unpackTo(this.folder);
		assertThat(new Programs(home).majorVersion()).isEqualTo("18");
		assertThat(this.folder.resolve("unpacking")).doesNotExist();

		Path witness = Files.setLastModifiedTime(home.resolve("bin/postgres"), FileTime.fromMillis(0));
		archive.unpackTo(this.folder);
		assertThat(Files.getLastModifiedTime(witness).toMillis()).isZero();

		Files.write(home.resolve("bin/initdb"), new byte[10]);
		archive.unpackTo(this.folder);
		assertThat(Files.size(home.resolve("bin/initdb"))).isGreaterThan(10);
	}

	@Test
	void removesOlderVersions() throws Exception {
		Files.createDirectories(this.folder.resolve("0123456789abcdef/bin"));
		new ProgramArchive(Platform.current()).removeOthers(this.folder);
		assertThat(this.folder).isEmptyDirectory();
	}

}
