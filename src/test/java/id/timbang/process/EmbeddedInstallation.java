package id.timbang.process;

import java.io.IOException;
import java.nio.file.Path;

import id.timbang.TestDatabase;
import id.timbang.database.EmbeddedServer;

/**
 * The application with the database that it brings along. Both live on one machine, so
 * both die in a power cut.
 */
final class EmbeddedInstallation implements Installation {

	private final Path folder;

	EmbeddedInstallation() throws IOException, InterruptedException {
		this.folder = Demonstration.folder();
	}

	@Override
	public JarProcess start() throws IOException, InterruptedException {
		return Demonstration.launch().start();
	}

	@Override
	public TestDatabase database() throws IOException {
		return EmbeddedServer.of(this.folder);
	}

	@Override
	public void kill(JarProcess application) throws IOException, InterruptedException {
		EmbeddedServer.kill(this.folder);
		application.kill();
	}

	@Override
	public void close() throws IOException {
		EmbeddedServer.stop(this.folder);
	}

}
