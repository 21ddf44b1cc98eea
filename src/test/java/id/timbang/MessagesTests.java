package id.timbang;

import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every sentence that is used exists, every sentence that exists is used, and all of them
 * can be read.
 */
class MessagesTests {

	private static final List<SourceFile> FILES = SourceFile.below("src/main/resources/messages", ".properties");

	private static final List<Message> MESSAGES = Message.readAll(FILES);

	/**
	 * First words of keys: those in use, and all modules, as keys begin with them. The
	 * database has no pages, but files that look like keys.
	 */
	private static final Set<String> ROOTS = Stream
		.concat(MESSAGES.stream().map(Message::key).filter((key) -> key.contains(".")).map(MessageUse::root),
				MigrationFile.modules().stream())
		.filter((root) -> !root.equals("database"))
		.collect(Collectors.toSet());

	@Test
	void everyMessageInUseIsDefined() {
		assertThat(faults(uses(), MESSAGES)).isEmpty();
	}

	@Test
	void everyDefinedMessageIsInUse() {
		assertThat(unused(uses(), MESSAGES)).isEmpty();
	}

	@Test
	void noMessageIsDefinedTwice() {
		assertThat(twice(MESSAGES)).isEmpty();
	}

	@Test
	void everyMessageCanBeRead() {
		assertThat(MESSAGES).isNotEmpty().allSatisfy((message) -> assertThat(message.fault()).isEmpty());
	}

	@Test
	void everyFileIsLoadedAndEveryLoadedFileExists() throws Exception {
		Properties settings = new Properties();
		settings
			.load(new StringReader(SourceFile.below("src/main/resources", "application.properties").get(0).content()));
		String[] loaded = settings.getProperty("spring.messages.basename").split(",");
		assertThat(Arrays.stream(loaded).map((name) -> name + ".properties"))
			.containsExactlyInAnyOrderElementsOf(FILES.stream().map((file) -> "messages/" + file.name()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text=\"#{personnel.missing}\">", "<p th:text=\"#{personnel.missing(${a})}\">",
			"<div th:replace=\"~{f :: textField(label='personnel.missing')}\">",
			"<p th:text=\"#{personnel.two(${a})}\">", "<p th:text=\"#{personnel.two(${f(a, b)})}\">",
			"<p th:text=\"#{personnel.two}\">", "<p th:text=\"#{personnel.unlisted.__${a}__}\">" })
	void aTemplateThatUsesAMessageWronglyIsCaught(String html) {
		List<Message> defined = Message.read("file", "personnel.two={0} dan {1}");
		assertThat(faults(MessageUse.inTemplate("page", html, ROOTS), defined)).hasSize(1);
	}

	@Test
	void aTemplateThatUsesAMessageWellIsNot() {
		List<Message> defined = Message.read("file", "personnel.two={0} dan {1}\npersonnel.one=Satu");
		String html = "<p th:text=\"#{personnel.two(${f(a, 'b, c')}, ${b ?: 0})}\" title=\"#{personnel.one}\">";
		assertThat(faults(MessageUse.inTemplate("page", html, ROOTS), defined)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "audit.record(actor, id, \"audit.missing\", name)",
			"throw new RuleException(\"\", \"unheard.of\")", "throw new ConflictException(\"unheard.of\")",
			"result.rejectValue(\"unit\",\n\t\"unheard.of\")", "row.error(\"nip\", \"unheard.of\", 1)",
			"flash.addFlashAttribute(\"notice\", \"unheard.of\")", "message = \"{personnel.missing}\"",
			"return \"personnel.unlisted.\" + name()", "new Task(\"audit.known\", List.of())" })
	void codeThatUsesAMissingMessageIsCaught(String java) {
		List<Message> defined = Message.read("file", "audit.known=Tugas");
		assertThat(faults(MessageUse.inCode("Class", java, ROOTS), defined)).hasSize(1);
	}

	@Test
	void aFormWithoutSentencesForItsConstraintsIsCaught() {
		record Form(@NotBlank String name, @Pattern(regexp = "[A-Z]", message = "{personnel.missing}") String code) {
		}
		List<MessageUse> uses = RunTimeMessages.ofForm(Form.class).toList();
		assertThat(faults(uses, List.of())).hasSize(2);
		assertThat(faults(uses, Message.read("file", "NotBlank=Isi\npersonnel.missing=Huruf"))).isEmpty();
	}

	@Test
	void anUnusedMessageIsCaught() {
		assertThat(unused(List.of(new MessageUse("page", "a.b", 0)), Message.read("file", "a.b=Ya\na.c=Tidak")))
			.containsExactly("a.c");
		assertThat(unused(List.of(), Message.read("file", "NotBlank.noSuchField=Isi\ntypeMismatch.no.Type=Tidak")))
			.containsExactly("NotBlank.noSuchField", "typeMismatch.no.Type");
	}

	@Test
	void aMessageDefinedTwiceIsCaught() {
		List<Message> both = Message
			.readAll(List.of(new SourceFile("one", "a.b=Ya\na.c=Ya"), new SourceFile("two", "a.b=Tidak")));
		assertThat(twice(both)).containsExactly("a.b");
		assertThat(twice(Message.read("one", "a.b=Ya\na.b=Ya"))).containsExactly("a.b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Ya\\u0020", "Hari Jum'at", "{0", "{nama}", "{0,choice,satu}", "{0,choice,0#{1|1#b}",
			"Isi } ini", "{0,tanggal}" })
	void aMessageThatCannotBeReadIsCaught(String text) {
		assertThat(Message.read("file", "a.b=" + text).get(0).fault()).isPresent();
	}

	private static List<MessageUse> uses() {
		Stream<MessageUse> templates = SourceFile.below("src/main/resources/templates", ".html")
			.stream()
			.flatMap((file) -> MessageUse.inTemplate(file.name(), file.content(), ROOTS).stream());
		Stream<MessageUse> code = SourceFile.below("src/main/java/id/timbang", ".java")
			.stream()
			.flatMap((file) -> MessageUse.inCode(file.name(), file.content(), ROOTS).stream());
		return Stream.of(templates, code, RunTimeMessages.uses()).flatMap((uses) -> uses).toList();
	}

	private static List<String> faults(Collection<MessageUse> uses, Collection<Message> messages) {
		Map<String, Message> defined = messages.stream()
			.collect(Collectors.toMap(Message::key, (message) -> message, (one, other) -> one));
		Collection<String> beginnings = RunTimeMessages.beginnings();
		return uses.stream().flatMap((use) -> use.fault(defined, beginnings).stream()).distinct().toList();
	}

	private static Set<String> unused(Collection<MessageUse> uses, Collection<Message> messages) {
		Set<String> used = Stream.concat(uses.stream().map(MessageUse::key), RunTimeMessages.perField())
			.collect(Collectors.toSet());
		return messages.stream()
			.map(Message::key)
			.filter((key) -> !used.contains(key) && !RunTimeMessages.isStandard(key))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> twice(Collection<Message> messages) {
		Set<String> seen = new HashSet<>();
		return messages.stream().map(Message::key).filter((key) -> !seen.add(key)).toList();
	}

}
