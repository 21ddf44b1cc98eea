package id.timbang.shared;

/**
 * A file is not the table it should be; nothing of it was read.
 */
public class CsvException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient RowError error;

	CsvException(RowError error) {
		super(error.messageKey());
		this.error = error;
	}

	/** What is wrong, where, and what to do. */
	public RowError error() {
		return this.error;
	}

}
