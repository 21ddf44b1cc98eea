package id.timbang.shared;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A CSV file that may be packed with gzip, or be the first in a zip archive. Which of
 * them it is shows its beginning, not its name.
 */
public final class PackedCsv {

	/** Most bytes of a file when it is unpacked. */
	static final long LARGEST = 400L * 1024 * 1024;

	private static final int GZIP = 0x1f8b;

	private static final int ZIP = 0x504b;

	private PackedCsv() {
	}

	/**
	 * Unpacks a file while it is being read.
	 * @param file its name for messages
	 * @throws CsvException if it is an archive without a CSV file; reading throws the
	 * same when the archive is damaged or its content too large
	 */
	public static InputStream open(String file, InputStream content) throws IOException {
		BufferedInputStream packed = new BufferedInputStream(content);
		packed.mark(2);
		int beginning = packed.read() << 8 | packed.read();
		packed.reset();
		try {
			return new Limited(file, switch (beginning) {
				case GZIP -> new GZIPInputStream(packed);
				case ZIP -> first(file, new ZipInputStream(packed));
				default -> packed;
			});
		}
		catch (EOFException | ZipException ex) {
			throw damaged(file);
		}
	}

	private static InputStream first(String file, ZipInputStream archive) throws IOException {
		ZipEntry entry = archive.getNextEntry();
		while (entry != null && !entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
			entry = archive.getNextEntry();
		}
		if (entry == null) {
			throw new CsvException(new RowError(file, 1, "", "", "csv.archive"));
		}
		return archive;
	}

	private static CsvException damaged(String file) {
		return new CsvException(new RowError(file, 1, "", "", "csv.damaged"));
	}

	/**
	 * Gives up on what unpacks to more than anybody means to send.
	 */
	private static final class Limited extends FilterInputStream {

		private final String file;

		private long bytes;

		private Limited(String file, InputStream content) {
			super(content);
			this.file = file;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			try {
				int read = super.read(target, offset, length);
				this.bytes += Math.max(0, read);
				if (this.bytes > LARGEST) {
					throw new CsvException(new RowError(this.file, 1, "", "", "csv.tooLarge", LARGEST >> 20));
				}
				return read;
			}
			catch (EOFException | ZipException ex) {
				throw damaged(this.file);
			}
		}

	}

}
