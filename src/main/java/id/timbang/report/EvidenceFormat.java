package id.timbang.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.tika.Tika;

/**
 * The kinds of files that are taken as evidence, told by their content and never by what
 * they are called. Documents of Word and Excel are archives; which of the two one is
 * stands in its table of contents. Those with macros are not taken.
 */
enum EvidenceFormat {

	PDF("application/pdf", "", ".pdf"),

	JPEG("image/jpeg", "", ".jpg", ".jpeg"),

	PNG("image/png", "", ".png"),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml", ".docx"),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml", ".xlsx");

	private static final Tika TIKA = new Tika();

	private final String mediaType;

	private final String mainPart;

	@SuppressWarnings("ImmutableEnumChecker")
	private final List<String> endings;

	EvidenceFormat(String mediaType, String mainPart, String... endings) {
		this.mediaType = mediaType;
		this.mainPart = mainPart;
		this.endings = List.of(endings);
	}

	/** What a file is, if it is one of these. */
	static Optional<EvidenceFormat> of(byte[] content) {
		String found = TIKA.detect(content);
		return Arrays.stream(values())
			.filter((format) -> format.mediaType.equals(found))
			.findFirst()
			.or(() -> document(ArchiveContents.of(content)));
	}

	private static Optional<EvidenceFormat> document(List<String> parts) {
		boolean document = parts.contains("[Content_Types].xml");
		boolean macros = parts.stream().anyMatch((part) -> part.endsWith("vbaProject.bin"));
		return Arrays.stream(values())
			.filter((format) -> document && !macros && parts.contains(format.mainPart))
			.findFirst();
	}

	/** Whether a file is called like one of these. */
	static boolean isPromisedBy(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).flatMap((format) -> format.endings.stream()).anyMatch(lower::endsWith);
	}

	/** The ending of a name, or the usual one if the name has none of this format. */
	String endingOf(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return this.endings.stream().filter(lower::endsWith).findFirst().orElse(this.endings.get(0));
	}

	String mediaType() {
		return this.mediaType;
	}

}
