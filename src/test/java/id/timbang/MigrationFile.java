package id.timbang;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules for names of migrations: {@code V<yyyyMMddHHmm>__<module>_<what>.sql}, every
 * minute once.
 */
final class MigrationFile {

	private static final Pattern NAME = Pattern.compile("V(\\d{12})__([a-z]+)_[a-z0-9]+(_[a-z0-9]+)*\\.sql");

	private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("uuuuMMddHHmm")
		.withResolverStyle(ResolverStyle.STRICT);

	private MigrationFile() {
	}

	/** The packages of the application. */
	static Set<String> modules() {
		return SourceFile.below("src/main/java/id/timbang", "package-info.java")
			.stream()
			.map((file) -> file.name().split("/", 2)[0])
			.filter((name) -> !name.endsWith(".java"))
			.collect(Collectors.toSet());
	}

	static List<String> faults(List<String> names, Set<String> modules) {
		List<String> faults = new ArrayList<>();
		Set<String> versions = new HashSet<>();
		for (String name : names) {
			Matcher matcher = NAME.matcher(name);
			if (!matcher.matches() || !isTime(matcher.group(1))) {
				faults.add(name + " is not called V<yyyyMMddHHmm>__<module>_<what>.sql");
			}
			else if (!modules.contains(matcher.group(2))) {
				faults.add(name + " belongs to no module");
			}
			else if (!versions.add(matcher.group(1))) {
				faults.add(name + " has the version of another");
			}
		}
		return faults;
	}

	private static boolean isTime(String version) {
		try {
			VERSION.parse(version, LocalDateTime::from);
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
