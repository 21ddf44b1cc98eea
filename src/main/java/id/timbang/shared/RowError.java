package id.timbang.shared;

import java.util.List;

/**
 * What is wrong with one value of a file, where it stands and what to do about it.
 *
 * @param file name of the file
 * @param line line of the record, from 1
 * @param column name of the column; empty when the whole file is at fault
 * @param value what stands there
 * @param messageKey key of the Indonesian sentence
 * @param arguments what the sentence mentions
 */
public record RowError(String file, long line, String column, String value, String messageKey, List<Object> arguments) {

	public RowError {
		arguments = List.copyOf(arguments);
	}

	public RowError(String file, long line, String column, String value, String messageKey, Object... arguments) {
		this(file, line, column, value, messageKey, List.of(arguments));
	}

}
