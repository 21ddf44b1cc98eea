package id.timbang.report.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it arrives.
 */
record FileForm(@Nullable MultipartFile file) {

	static final FileForm EMPTY = new FileForm(null);

	String name() {
		return (this.file != null) ? Objects.requireNonNullElse(this.file.getOriginalFilename(), "") : "";
	}

	byte[] content() {
		try {
			return (this.file != null) ? this.file.getBytes() : new byte[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
