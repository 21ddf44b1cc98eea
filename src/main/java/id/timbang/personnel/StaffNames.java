package id.timbang.personnel;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Finds names of people of a unit in what citizens wrote. One word of a name is enough;
 * it is a hint, because many words are also names.
 */
@Component
public class StaffNames {

	/** Shorter words of a name are words of the language, too. */
	private static final int SHORTEST = 4;

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");

	private final EmployeeDirectory directory;

	StaffNames(EmployeeDirectory directory) {
		this.directory = directory;
	}

	/** The names that texts seem to mention, in order. */
	public List<String> in(UnitId unit, String... texts) {
		Set<String> words = words(String.join(" ", texts));
		return this.directory.names(this.directory.staffOf(unit))
			.values()
			.stream()
			.map(PersonName::name)
			.filter((name) -> words(name).stream().anyMatch(words::contains))
			.sorted()
			.toList();
	}

	private static Set<String> words(String text) {
		return NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT))
			.filter((word) -> word.length() >= SHORTEST)
			.collect(Collectors.toSet());
	}

}
