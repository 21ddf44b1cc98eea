package id.timbang;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * One sentence that people read, from {@code src/main/resources/messages}.
 *
 * @param file where it stands
 * @param key how it is called
 * @param text what is read, perhaps with arguments in it
 */
record Message(String file, String key, String text) {

	private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

	private static final int MOST_ARGUMENTS = 10;

	static List<Message> readAll(Collection<SourceFile> files) {
		return files.stream().flatMap((file) -> read(file.name(), file.content()).stream()).toList();
	}

	static List<Message> read(String file, String content) {
		List<Message> messages = new ArrayList<>();
		Properties everything = new Properties() {
			@Override
			public synchronized Object put(Object key, Object value) {
				messages.add(new Message(file, (String) key, (String) value));
				return value;
			}
		};
		try (Reader reader = new StringReader(content)) {
			everything.load(reader);
			return messages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many arguments the sentence needs. */
	int arguments() {
		return new MessageFormat(this.text, INDONESIAN).getFormatsByArgumentIndex().length;
	}

	/** What would be wrong to read, if anything. */
	Optional<String> fault() {
		if (this.text.isBlank() || !this.text.strip().equals(this.text)) {
			return fault("is empty or ends in a space");
		}
		if (this.text.indexOf('\'') >= 0) {
			return fault("has a straight apostrophe, which a pattern swallows; write ’");
		}
		try {
			MessageFormat pattern = new MessageFormat(this.text, INDONESIAN);
			return Stream.of(0, 1, 2, 7, 8, 1234)
				.map((number) -> pattern.format(allOf(number)))
				.filter((sentence) -> sentence.matches(".*[{}|].*"))
				.findFirst()
				.flatMap((sentence) -> fault("reads " + sentence));
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return fault("is no pattern: " + ex.getMessage());
		}
	}

	private Optional<String> fault(String what) {
		return Optional.of(this.file + ": " + this.key + " " + what);
	}

	private static Object[] allOf(Integer number) {
		Object[] arguments = new Object[MOST_ARGUMENTS];
		Arrays.fill(arguments, number);
		return arguments;
	}

}
