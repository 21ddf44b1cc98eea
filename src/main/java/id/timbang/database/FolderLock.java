package id.timbang.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * The right to use a data folder. At most one living process holds it; the operating
 * system takes it back when that process dies, however it dies.
 */
final class FolderLock implements AutoCloseable {

	// Closing any channel of a file gives up every lock this JVM has on it, so a second
	// attempt in the same JVM must not even open the file.
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private FolderLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** Takes the folder, or says that another Timbang has it. */
	static FolderLock take(DataFolder folder) {
		Path file = folder.lock();
		if (!HELD_HERE.add(file)) {
			throw DatabaseFailure.inUse(folder.root());
		}
		FolderLock lock = null;
		try {
			lock = tryLock(file);
		}
		catch (IOException ex) {
			throw DatabaseFailure.notWritable(folder.root(), ex);
		}
		finally {
			if (lock == null) {
				HELD_HERE.remove(file);
			}
		}
		if (lock == null) {
			throw DatabaseFailure.inUse(folder.root());
		}
		return lock;
	}

	private static @Nullable FolderLock tryLock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock = channel.tryLock();
		if (lock == null) {
			channel.close();
			return null;
		}
		return new FolderLock(file, channel);
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			// The end of the process gives the lock back in any case.
		}
		HELD_HERE.remove(this.file);
	}

}
