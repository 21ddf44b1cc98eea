package id.timbang.database;

import java.util.Locale;

/**
 * An operating system and a processor, named as the archives of PostgreSQL's programs
 * name them.
 */
record Platform(String system, String machine) {

	static Platform current() {
		return of(System.getProperty("os.name"), System.getProperty("os.arch"));
	}

	static Platform of(String osName, String osArch) {
		return new Platform(system(osName.toLowerCase(Locale.ROOT)), machine(osArch.toLowerCase(Locale.ROOT)));
	}

	/** The archive on the class path, for example {@code postgres-linux-x86_64.txz}. */
	String archive() {
		return "postgres-" + this.system + "-" + this.machine + ".txz";
	}

	private static String system(String name) {
		return name.startsWith("mac") ? "darwin" : name.replaceFirst(" .*", "");
	}

	private static String machine(String name) {
		return switch (name) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64", "arm64" -> "arm_64";
			default -> name;
		};
	}

	@Override
	public String toString() {
		return this.system + " " + this.machine;
	}

}
