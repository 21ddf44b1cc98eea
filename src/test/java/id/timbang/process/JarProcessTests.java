package id.timbang.process;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class JarProcessTests {

	@TempDir
	private Path folder;

	@Test
	void aJarThatDoesNotStartTellsWhy() throws Exception {
		Path file = Files.createFile(this.folder.resolve("data"));
		assertThatIllegalStateException().isThrownBy(() -> JarProcess.of(file).jvm(JarLaunch.QUICK).start())
			.withMessageContaining("did not start")
			.withMessageContaining(file + " bukan folder");
	}

}
