package id.timbang;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code ./mvnw} on a machine that has little: only the programs that a test puts there.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

	private static final List<String> TOOLS = List.of("sh", "awk", "sed", "cut", "dirname", "mktemp", "mkdir", "mv",
			"rm", "tar", "gzip", "sha512sum", "shasum", "openssl");

	@TempDir
	private Path machine;

	private HttpServer site;

	private int requests;

	@BeforeEach
	void prepare() throws Exception {
		Files.createDirectories(this.machine.resolve("bin"));
		Files.createDirectories(this.machine.resolve("project"));
		for (String tool : TOOLS) {
			borrow(tool);
		}
		program("javac", "echo javac 17.0.15");
		program("java", "");
		byte[] parcel = parcel();
		String launcher = Files.readString(Path.of("mvnw")).replaceFirst("sha512=\\w+", "sha512=" + sha512(parcel));
		Files.writeString(this.machine.resolve("project/mvnw"), launcher);
		this.site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.site.createContext("/maven/maven-3/", (exchange) -> {
			this.requests++;
			exchange.sendResponseHeaders(200, parcel.length);
			try (OutputStream body = exchange.getResponseBody()) {
				body.write(parcel);
			}
		});
		this.site.start();
	}

	@AfterEach
	void stop() {
		this.site.stop(0);
	}

	@Test
	void runsTheInstalledMaven() throws Exception {
		maven("3.6.3");
		Run run = run("verify", "-Dname=two words");
		assertThat(run.output)
			.contains("Maven 3.6.3 runs <-f> <" + project() + "/pom.xml> <verify> <-Dname=two words>");
		assertThat(run.exitCode).isEqualTo(7);
		assertThat(this.requests).isZero();
	}

	@Test
	void handsOverTheArgumentsOfTheEnvironmentToAnOldMavenOnly() throws Exception {
		maven("3.8.7");
		assertThat(run(Map.of("MAVEN_ARGS", "-B -ntp"), "verify").output).contains("<-B> <-ntp> <verify>");
		maven("3.9.0");
		assertThat(run(Map.of("MAVEN_ARGS", "-B -ntp"), "verify").output).doesNotContain("<-B>");
	}

	@Test
	void fetchesMavenOnceWhereThereIsNone() throws Exception {
		borrow("curl");
		assertThat(run("verify").output).contains("Fetched Maven runs <-f>");
		Run again = run("verify");
		assertThat(again.output).contains("Fetched Maven runs").doesNotContain("fetching");
		assertThat(again.exitCode).isEqualTo(9);
		assertThat(this.requests).isEqualTo(1);
		assertThat(kept()).hasSize(1);
	}

	@Test
	void fetchesWithWgetToo() throws Exception {
		borrow("wget");
		assertThat(run("verify").output).contains("Fetched Maven runs");
	}

	@Test
	void fetchesMavenWhereItIsTooOld() throws Exception {
		borrow("curl");
		maven("3.6.2");
		assertThat(run("verify").output).contains("Fetched Maven runs");
	}

	@Test
	void installsNothingThatIsNotTheRelease() throws Exception {
		borrow("curl");
		Path launcher = this.machine.resolve("project/mvnw");
		Files.writeString(launcher, Files.readString(launcher).replaceFirst("sha512=\\w+", "sha512=0"));
		refuses(run("verify"), "wrong SHA-512");
		assertThat(kept()).isEmpty();
	}

	@Test
	void saysWhenTheSiteDoesNotAnswer() throws Exception {
		borrow("curl");
		this.site.removeContext("/maven/maven-3/");
		refuses(run("verify"), "could not be fetched");
		assertThat(kept()).isEmpty();
	}

	@Test
	void saysWhenNothingCanFetch() throws Exception {
		refuses(run("verify"), "neither curl nor wget");
	}

	@Test
	void saysWhenJavaIsMissingOrOld() throws Exception {
		maven("3.9.0");
		program("javac", "echo javac 11.0.2");
		refuses(run("verify"), "too old (11)");
		Files.delete(this.machine.resolve("bin/javac"));
		refuses(run("verify"), "Only a Java runtime");
		Files.delete(this.machine.resolve("bin/java"));
		refuses(run("verify"), "Java is missing");
		refuses(run(Map.of("JAVA_HOME", "/nowhere"), "verify"), "JAVA_HOME is /nowhere");
	}

	private static void refuses(Run run, String sentence) {
		assertThat(run.output).contains("mvnw: ").contains(sentence);
		assertThat(run.exitCode).isEqualTo(1);
	}

	private List<String> kept() throws IOException {
		try (Stream<Path> names = Files.list(this.machine.resolve(".m2/mvnw"))) {
			return names.map((path) -> path.getFileName().toString()).toList();
		}
	}

	private Path project() throws IOException {
		return this.machine.resolve("project").toRealPath();
	}

	private Run run(String... arguments) throws Exception {
		return run(Map.of(), arguments);
	}

	/** From another folder, with nothing in the environment but what is named here. */
	private Run run(Map<String, String> environment, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("/bin/sh", this.machine.resolve("project/mvnw").toString()));
		command.addAll(Arrays.asList(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.machine.toFile()).redirectErrorStream(true);
		builder.environment().clear();
		builder.environment()
			.putAll(Map.of("PATH", this.machine.resolve("bin").toString(), "HOME", this.machine.toString(), "MVNW_SITE",
					"http://127.0.0.1:" + this.site.getAddress().getPort()));
		builder.environment().putAll(environment);
		Process process = builder.start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Run(output, process.waitFor());
	}

	private void maven(String version) throws IOException {
		program("mvn", "if [ \"$1\" = --version ]; then printf '\\033[1mApache Maven " + version
				+ "\\033[m\\nJava'; exit; fi\n" + echo("Maven " + version) + "exit 7");
	}

	private static String echo(String who) {
		return "printf '" + who + " runs'\nfor a; do printf ' <%s>' \"$a\"; done\n";
	}

	private void program(String name, String script) throws IOException {
		executable(this.machine.resolve("bin").resolve(name), script);
	}

	private static void executable(Path file, String script) throws IOException {
		Files.deleteIfExists(file);
		Files.writeString(file, "#!/bin/sh\n" + script + "\n");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	/** Makes a program of this machine available. */
	private void borrow(String name) throws IOException {
		Optional<Path> program = Arrays.stream(System.getenv("PATH").split(":"))
			.map((folder) -> Path.of(folder, name))
			.filter(Files::isExecutable)
			.findFirst();
		if (program.isPresent()) {
			program(name, "exec " + program.get() + " \"$@\"");
		}
	}

	/** A Maven that only says that it runs, packed like the real one. */
	private byte[] parcel() throws Exception {
		String release = Files.readString(Path.of("mvnw")).replaceFirst("(?s).*\nrelease=([\\d.]+).*", "$1");
		Path bin = Files.createDirectories(this.machine.resolve("packed/apache-maven-" + release + "/bin"));
		executable(bin.resolve("mvn"), echo("Fetched Maven") + "exit 9");
		Path file = this.machine.resolve("parcel.tar.gz");
		Process tar = new ProcessBuilder("tar", "-czf", file.toString(), "-C",
				this.machine.resolve("packed").toString(), "apache-maven-" + release)
			.start();
		assertThat(tar.waitFor()).isZero();
		return Files.readAllBytes(file);
	}

	private static String sha512(byte[] content) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(content));
	}

	private record Run(String output, int exitCode) {
	}

}
