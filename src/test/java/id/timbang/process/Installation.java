package id.timbang.process;

import java.io.IOException;
import java.util.List;

import id.timbang.TestDatabase;

/**
 * A place where the demonstration is kept, so that the application can be started on it,
 * killed and started again.
 */
interface Installation extends AutoCloseable {

	/** Starts the application. */
	JarProcess start() throws IOException, InterruptedException;

	/** A way to look behind the pages of the running application. */
	TestDatabase database() throws IOException;

	/** The worst that can happen to the machine on which the application runs. */
	void kill(JarProcess application) throws IOException, InterruptedException;

	/** Stops what is left. */
	@Override
	void close() throws IOException;

	/** Looks behind the pages: the first column of what is found. */
	default List<String> find(String query) throws IOException {
		return database().texts(query);
	}

}
