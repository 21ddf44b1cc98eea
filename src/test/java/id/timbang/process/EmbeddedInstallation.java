package id.timbang.process;

import java.io.IOException;

import id.timbang.TestDatabase;
import id.timbang.database.EmbeddedServer;

/**
 * The application with the database that it brings along. Both live on one machine, so
 * both die in a power cut.
 */
final class EmbeddedInstallation implements Installation {

	@Override
	public JarProcess start() throws IOException, InterruptedException {
		return Demonstration.start();
	}

	@Override
	public TestDatabase database() throws IOException {
		return EmbeddedServer.of(Demonstration.FOLDER);
	}

	@Override
	public void kill(JarProcess application) throws IOException, InterruptedException {
		EmbeddedServer.kill(Demonstration.FOLDER);
		application.kill();
	}

	@Override
	public void close() throws IOException {
		EmbeddedServer.stop(Demonstration.FOLDER);
	}

}
