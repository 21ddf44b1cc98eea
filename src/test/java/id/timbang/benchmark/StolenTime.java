package id.timbang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The processor time that a virtual machine wanted and its host gave to others. Figures
 * measured while much was stolen say little; Linux tells how much it was.
 */
final class StolenTime {

	private static final Path STAT = Path.of("/proc/stat");

	/**
	 * Places in the first line: idle, waiting for a disk, stolen; guests are counted
	 * twice after them.
	 */
	private static final int IDLE = 3;

	private static final int WAITING = 4;

	private static final int STOLEN = 7;

	private final long[] begun;

	private StolenTime(long[] begun) {
		this.begun = begun;
	}

	static StolenTime begin() throws IOException {
		return new StolenTime(read());
	}

	/** Share of what was wanted since the begin, 0 to 1; empty where nobody tells. */
	OptionalDouble share() throws IOException {
		long[] now = read();
		if (now.length <= STOLEN || this.begun.length <= STOLEN) {
			return OptionalDouble.empty();
		}
		long wanted = 0;
		for (int i = 0; i <= STOLEN; i++) {
			wanted += (i == IDLE || i == WAITING) ? 0 : now[i] - this.begun[i];
		}
		return OptionalDouble.of((now[STOLEN] - this.begun[STOLEN]) / (double) Math.max(1, wanted));
	}

	private static long[] read() throws IOException {
		if (!Files.isReadable(STAT)) {
			return new long[0];
		}
		String[] words = Files.readAllLines(STAT).get(0).split(" +");
		return Arrays.stream(words).skip(1).mapToLong(Long::parseLong).toArray();
	}

}
