package id.timbang.shared;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * Reads a file that somebody chose in a form.
 */
public final class ChosenFile {

	private ChosenFile() {
	}

	/** What is in it; none where no file was chosen, or one of nothing. */
	public static byte @Nullable [] content(@Nullable MultipartFile file) {
		try {
			return (file == null || file.isEmpty()) ? null : file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
