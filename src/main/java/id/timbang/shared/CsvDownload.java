package id.timbang.shared;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers with a table that the browser keeps as a file.
 */
public final class CsvDownload {

	public static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private CsvDownload() {
	}

	/**
	 * The answer.
	 * @param file the name of the file, of plain letters
	 * @param table its bytes
	 */
	public static ResponseEntity<byte[]> of(String file, byte[] table) {
		return ResponseEntity.ok()
			.contentType(TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
			.body(table);
	}

	/** The header for an answer that is written as it is read. */
	public static String disposition(String file) {
		return ContentDisposition.attachment().filename(file).build().toString();
	}

}
