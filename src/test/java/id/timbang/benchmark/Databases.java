package id.timbang.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import id.timbang.TestDatabase;
import id.timbang.database.EmbeddedTestServer;
import id.timbang.process.Demonstration;
import id.timbang.process.JarProcess;

import org.springframework.core.io.ClassPathResource;

/**
 * A server of the application's own settings with the demonstration of 150 people, and
 * with 67 and 670 times as many people in the same units; each also with visits and
 * ratings to match. All are made once and kept in the folder of the build.
 */
final class Databases implements AutoCloseable {

	private static final String OFFICE = "timbang";

	private static final String REGION = "region";

	/** People in a region where one was in the office. */
	private static final int COPIES = 67;

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
		return made(REGION, OFFICE, Demonstration.multiplied(COPIES));
	}

	/** 100,500 people. */
	TestDatabase ministry() throws IOException {
		return made("ministry", OFFICE, Demonstration.multiplied(10 * COPIES));
	}

	/** 150 people, 10,000 visits and 10,000 ratings. */
	TestDatabase village() throws IOException {
		return made("village", OFFICE, voices(10_000, 1));
	}

	/** 10,050 people, a million visits and a million ratings. */
	TestDatabase metropolis() throws IOException {
		region();
		return made("metropolis", REGION, voices(1_000_000, COPIES));
	}

	/** So many visits and ratings at least, made of those of the demonstration. */
	private String voices(int wanted, int officers) {
		return Demonstration.UNFROZEN + script("voices.sql").replace(":visits", copies(wanted, "visit"))
			.replace(":ratings", copies(wanted, "rating"))
			.replace(":officers", Integer.toString(officers));
	}

	private String copies(int wanted, String table) {
		long there = office().count(table);
		return Long.toString((wanted + there - 1) / there);
	}

	/**
	 * Makes a database of another one and a script, unless it is there. It has its name
	 * only when it is complete.
	 */
	private TestDatabase made(String name, String template, String script) throws IOException {
		TestDatabase server = superuser("postgres");
		if (server.text("select count(*) from pg_database where datname = '" + name + "'").equals("0")) {
			String unfinished = name + "_unfinished";
			copy(unfinished, template);
			superuser(unfinished).execute(script, "vacuum analyze");
			server.execute("alter database " + unfinished + " rename to " + name);
		}
		return this.server.database(name);
	}

	/** A fresh copy of the demonstration, to be written into. */
	TestDatabase copyOffice(String name) throws IOException {
		copy(name, OFFICE);
		return this.server.database(name);
	}

	private void copy(String name, String template) throws IOException {
		superuser("postgres").execute("drop database if exists " + name + " with (force)",
				"create database " + name + " template " + template + " owner timbang");
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
		try {
			return new ClassPathResource("benchmark/" + name).getContentAsString(StandardCharsets.UTF_8);
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
