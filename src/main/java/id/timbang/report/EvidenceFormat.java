package id.timbang.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.apache.tika.Tika;

/**
 * The kinds of files that are taken as evidence, told by their content and not by what
 * they are called.
 */
enum EvidenceFormat {

	PDF("application/pdf"),

	JPEG("image/jpeg"),

	PNG("image/png"),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final Tika TIKA = new Tika();

	private final String mediaType;

	EvidenceFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/**
	 * What a file is, if it is one of these. The name only tells apart what looks alike
	 * inside, as DOCX and XLSX do.
	 */
	static Optional<EvidenceFormat> of(byte[] content, String name) {
		String found = TIKA.detect(content, name.toLowerCase(Locale.ROOT));
		return Arrays.stream(values()).filter((format) -> format.mediaType.equals(found)).findFirst();
	}

	String mediaType() {
		return this.mediaType;
	}

}
