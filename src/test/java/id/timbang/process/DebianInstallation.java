package id.timbang.process;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import id.timbang.TestDatabase;
import id.timbang.database.DebianServer;

/**
 * The application on the PostgreSQL of Debian, to which the demonstration was brought by
 * backup and restore. The server survives the application.
 */
final class DebianInstallation implements Installation {

	private final DebianServer server;

	private final TestDatabase database;

	private DebianInstallation(DebianServer server, TestDatabase database) {
		this.server = server;
		this.database = database;
	}

	static DebianInstallation restored() throws IOException, InterruptedException, SQLException {
		Path backup = Demonstration.backup();
		DebianServer server = DebianServer.start(JarLaunch.FOLDER.resolve("debian"));
		try {
			DebianInstallation installation = new DebianInstallation(server, server.createDatabase());
			installation.launch().command("restore", backup.toString());
			return installation;
		}
		catch (IOException | InterruptedException | SQLException | RuntimeException ex) {
			server.close();
			throw ex;
		}
	}

	private JarLaunch launch() {
		return JarProcess.of(JarLaunch.FOLDER.resolve("unused")).with(this.database).quick();
	}

	@Override
	public JarProcess start() throws IOException, InterruptedException {
		return launch().start();
	}

	@Override
	public TestDatabase database() {
		return this.database;
	}

	@Override
	public void kill(JarProcess application) throws InterruptedException {
		application.kill();
	}

	@Override
	public void close() {
		this.server.close();
	}

}
