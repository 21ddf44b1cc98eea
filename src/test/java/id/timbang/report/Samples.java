package id.timbang.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Small files of several kinds for tests.
 */
public final class Samples {

	public static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

	public static final byte[] PNG = HexFormat.of()
		.parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

	public static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");

	/** A program for Windows. */
	public static final byte[] EXE = program();

	public static final byte[] HTML = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

	public static final byte[] DOCX = zip("[Content_Types].xml", "word/document.xml");

	public static final byte[] XLSX = zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");

	/** A document that runs something when opened. */
	public static final byte[] DOCM = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");

	public static final byte[] ZIP = zip("catatan.txt");

	private Samples() {
	}

	/** A PDF of this many bytes. */
	public static byte[] pdf(int size) {
		return Arrays.copyOf(PDF, size);
	}

	static byte[] zip(String... parts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
			for (String part : parts) {
				archive.putNextEntry(new ZipEntry(part));
				archive.write("<x/>".getBytes(StandardCharsets.US_ASCII));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] program() {
		byte[] program = new byte[256];
		byte[] header = "MZ".getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(header, 0, program, 0, header.length);
		program[0x3c] = (byte) 0x80;
		System.arraycopy("PE\0\0".getBytes(StandardCharsets.US_ASCII), 0, program, 0x80, 4);
		return program;
	}

}
