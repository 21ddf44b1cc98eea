package id.timbang.process;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
	default List<String> find(String query) throws IOException, SQLException {
		List<String> found = new ArrayList<>();
		try (Connection connection = database().connect();
				Statement sql = connection.createStatement();
				ResultSet rows = sql.executeQuery(query)) {
			while (rows.next()) {
				found.add(rows.getString(1));
			}
		}
		return found;
	}

}
