package id.timbang.report;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in the table of contents of a ZIP archive. Reads the table alone and unpacks
 * nothing, so that an archive which grows without end does no harm.
 */
final class ArchiveContents {

	private static final int END_OF_TABLE = 0x06054b50;

	private static final int ENTRY = 0x02014b50;

	/** Bytes of the end record without its comment, and of an entry without its texts. */
	private static final int END_SIZE = 22;

	private static final int ENTRY_SIZE = 46;

	/** More parts than any document has. */
	private static final int MOST_NAMES = 5000;

	private ArchiveContents() {
	}

	/** The names, or none if this is no archive or a broken one. */
	static List<String> of(byte[] archive) {
		ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
		int end = endOfTable(bytes);
		return (end < 0) ? List.of() : names(bytes, bytes.getInt(end + 16), bytes.getShort(end + 10) & 0xffff);
	}

	/** A comment of up to 65,535 bytes may follow. */
	private static int endOfTable(ByteBuffer bytes) {
		int lowest = Math.max(0, bytes.limit() - END_SIZE - 0xffff);
		for (int at = bytes.limit() - END_SIZE; at >= lowest; at--) {
			if (bytes.getInt(at) == END_OF_TABLE) {
				return at;
			}
		}
		return -1;
	}

	private static List<String> names(ByteBuffer bytes, int start, int count) {
		List<String> names = new ArrayList<>();
		int at = start;
		while (names.size() < Math.min(count, MOST_NAMES) && isEntry(bytes, at)) {
			int length = bytes.getShort(at + 28) & 0xffff;
			if (at + ENTRY_SIZE + length > bytes.limit()) {
				return List.of();
			}
			byte[] name = new byte[length];
			bytes.get(at + ENTRY_SIZE, name);
			names.add(new String(name, StandardCharsets.UTF_8));
			at += ENTRY_SIZE + length + (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
		}
		return (names.size() == count) ? names : List.of();
	}

	private static boolean isEntry(ByteBuffer bytes, int at) {
		return at >= 0 && at <= bytes.limit() - ENTRY_SIZE && bytes.getInt(at) == ENTRY;
	}

}
