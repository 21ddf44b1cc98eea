package id.timbang.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceFormatTests {

	@ParameterizedTest
	@MethodSource
	void isToldByItsContent(byte[] content, EvidenceFormat expected) {
		assertThat(EvidenceFormat.of(content)).contains(expected);
	}

	static Stream<Arguments> isToldByItsContent() {
		return Stream.of(Arguments.of(Samples.PDF, EvidenceFormat.PDF), Arguments.of(Samples.PNG, EvidenceFormat.PNG),
				Arguments.of(Samples.JPEG, EvidenceFormat.JPEG), Arguments.of(Samples.DOCX, EvidenceFormat.DOCX),
				Arguments.of(Samples.XLSX, EvidenceFormat.XLSX));
	}

	@ParameterizedTest
	@MethodSource
	void isNothingElse(byte[] content) {
		assertThat(EvidenceFormat.of(content)).isEmpty();
	}

	static Stream<byte[]> isNothingElse() {
		byte[] broken = Samples.DOCX.clone();
		Arrays.fill(broken, broken.length - 10, broken.length, (byte) 0xff);
		return Stream.of(Samples.EXE, Samples.HTML, Samples.ZIP, Samples.DOCM, new byte[0], new byte[100], broken,
				Arrays.copyOf(Samples.DOCX, Samples.DOCX.length - 30), Samples.zip("word/document.xml"),
				Samples.zip("[Content_Types].xml"));
	}

	@Test
	void readsTheTableOfContentsOfAnArchiveAlone() {
		assertThat(ArchiveContents.of(Samples.zip("a.txt", "b/ç.txt"))).containsExactly("a.txt", "b/ç.txt");
		byte[] withComment = Arrays.copyOf(Samples.ZIP, Samples.ZIP.length + 5);
		assertThat(ArchiveContents.of(withComment)).containsExactly("catatan.txt");
		assertThat(ArchiveContents.of(Samples.PDF)).isEmpty();
	}

	@Test
	void aPromiseIsNotAProof() {
		assertThat(List.of("a.pdf", "a.JPEG", "b.xlsx")).allMatch(EvidenceFormat::isPromisedBy);
		assertThat(List.of("a.exe", "pdf", "a.pdf.zip")).noneMatch(EvidenceFormat::isPromisedBy);
	}

}
