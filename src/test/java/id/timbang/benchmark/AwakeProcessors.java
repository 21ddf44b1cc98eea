package id.timbang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the processors of a virtual machine busy with nothing, at a priority below
 * everything else. Hosts hand a sleeping virtual processor to others and give it back
 * late, so a mostly idle application would be measured by its host: 444 ms instead of 46.
 */
final class AwakeProcessors implements AutoCloseable {

	/** Of util-linux; runs a command only when nobody else wants the processor. */
	private static final Path CHRT = Path.of("/usr/bin/chrt");

	/** Ends by itself when this process is killed. */
	private static final String NOTHING = "while kill -0 $PPID 2>/dev/null; do :; done";

	private final List<Process> spinning = new ArrayList<>();

	private AwakeProcessors() {
	}

	/** Begins, where the machine has the command for it. */
	static AwakeProcessors begin() throws IOException {
		AwakeProcessors awake = new AwakeProcessors();
		for (int i = 0; i < Runtime.getRuntime().availableProcessors() && Files.isExecutable(CHRT); i++) {
			awake.spinning.add(new ProcessBuilder(CHRT.toString(), "--idle", "0", "sh", "-c", NOTHING).start());
		}
		return awake;
	}

	boolean isKept() {
		return !this.spinning.isEmpty();
	}

	@Override
	public void close() {
		this.spinning.forEach(Process::destroy);
	}

}
