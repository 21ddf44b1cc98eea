package id.timbang.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import id.timbang.TestDatabase;
import id.timbang.database.EmbeddedTestServer;
import id.timbang.process.JarProcess;

/**
 * A server of the application's own settings with the demonstration of 150 people, and
 * with 67 times as many people in the same units. Both are made once and kept in the
 * folder of the build.
 */
final class Databases implements AutoCloseable {

	private static final String OFFICE = "timbang";

	private static final String REGION = "region";

	private final Path folder;

	private final EmbeddedTestServer server;

	private Databases(Path folder, EmbeddedTestServer server) {
		this.folder = folder;
		this.server = server;
	}

	static Databases open(Path folder) throws Exception {
		Path data = folder.resolve("data");
		if (!Files.exists(data)) {
			Files.createDirectories(folder);
			JarProcess.of(data).demo().start().close();
		}
		return new Databases(folder, EmbeddedTestServer.durable(data));
	}

	/** The demonstration: 150 people. */
	TestDatabase office() {
		return this.server.database(OFFICE);
	}

	/** 10,050 people. */
	TestDatabase region() throws IOException {
		if (!superuser("postgres").text("select count(*) from pg_database where datname = '" + REGION + "'")
			.equals("1")) {
			copyOffice(REGION);
			TestDatabase superuser = superuser(REGION);
			superuser.execute("set session_replication_role = replica;" + script("multiply.sql"));
			superuser.execute("vacuum analyze");
		}
		return this.server.database(REGION);
	}

	/** A fresh copy of the demonstration, to be written into. */
	TestDatabase copyOffice(String name) throws IOException {
		superuser("postgres").execute("drop database if exists " + name + " with (force)",
				"create database " + name + " template " + OFFICE + " owner timbang");
		return this.server.database(name);
	}

	/** The same database for somebody who may do everything. */
	TestDatabase superuser(TestDatabase database) throws IOException {
		return superuser(database.name());
	}

	private TestDatabase superuser(String name) throws IOException {
		return this.server.superuser(name);
	}

	/** A script of the benchmark. */
	static String script(String name) {
		try (InputStream content = Databases.class.getResourceAsStream("/benchmark/" + name)) {
			return new String(Objects.requireNonNull(content, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts the jar on one of the databases, with the memory of a small machine. */
	JarProcess start(TestDatabase database) throws Exception {
		return JarProcess.of(this.folder.resolve("unused")).with(database).jvm("-Xmx512m").start();
	}

	/** What the server writes down. */
	ServerLog log() throws IOException {
		return new ServerLog(this.folder.resolve("data/log"), superuser("postgres"));
	}

	@Override
	public void close() {
		this.server.close();
	}

}
