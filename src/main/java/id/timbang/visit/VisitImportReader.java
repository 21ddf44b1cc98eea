package id.timbang.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.timbang.shared.CsvStream;
import id.timbang.shared.CsvTable;
import id.timbang.shared.PackedCsv;
import id.timbang.shared.RowError;
import id.timbang.shared.Sha256;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Reads a file of visits into the table of lines, one line after the other.
 */
@Component
class VisitImportReader {

	/** Most visits in one file. */
	static final int MOST_ROWS = 1_000_000;

	private static final String TARGET = """
			visit_import_row (import_id, line, ticket, service_code, unit_code, nip, channel, received_at, completed_at,
			    corrections, stage_names, stage_times, readable, good)""";

	private final CopiedRows rows;

	private final Clock clock;

	VisitImportReader(CopiedRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** By what the content of a file is known. */
	static String hash(InputStreamSource content) {
		try (InputStream bytes = content.getInputStream()) {
			MessageDigest digest = Sha256.start();
			byte[] block = new byte[1 << 16];
			for (int length = bytes.read(block); length >= 0; length = bytes.read(block)) {
				digest.update(block, 0, length);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Keeps the lines of a file.
	 * @throws id.timbang.shared.CsvException if it is no such file; nothing may be
	 * committed then
	 */
	Found read(VisitImportId id, String file, InputStreamSource content) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		List<RowError> errors = new ArrayList<>();
		int[] counts = new int[2];
		this.rows.write(TARGET, (sink) -> counts[0] = read(file, content, (row) -> {
			VisitImportLine line = new VisitImportLine(row, now);
			counts[1] += line.errors().size();
			line.errors().stream().limit(VisitImportStore.MOST_ERRORS - errors.size()).forEach(errors::add);
			sink.accept(Stream.<@Nullable Object>concat(Stream.of(id), line.values().stream()).toList());
		}));
		return new Found(counts[0], counts[1], errors);
	}

	private static int read(String file, InputStreamSource content, Consumer<CsvTable.Row> sink) {
		try (InputStream bytes = content.getInputStream(); InputStream csv = PackedCsv.open(file, bytes)) {
			return CsvStream.read(file, csv, VisitImportLine.COLUMNS, MOST_ROWS, sink);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What a file contains.
	 *
	 * @param read visits
	 * @param unreadable values that could not be read
	 * @param errors the first of them
	 */
	record Found(int read, int unreadable, List<RowError> errors) {
	}

}
