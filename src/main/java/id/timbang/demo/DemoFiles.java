package id.timbang.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import id.timbang.indicator.TargetRange;
import id.timbang.shared.CsvTable;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * The files of the demonstration, and how they write things.
 */
final class DemoFiles {

	private DemoFiles() {
	}

	static byte[] bytes(String name) {
		return read(name + ".csv");
	}

	static byte[] read(String file) {
		try (InputStream content = new ClassPathResource("demo/" + file).getInputStream()) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static CsvTable table(String name, List<String> columns) {
		return CsvTable.read(name, bytes(name), columns);
	}

	/** "90" or "93-100". */
	static @Nullable TargetRange target(String text) {
		if (text.isEmpty()) {
			return null;
		}
		int dash = text.indexOf('-');
		return (dash < 0) ? TargetRange.of(new BigDecimal(text)) : TargetRange
			.between(new BigDecimal(text.substring(0, dash)), new BigDecimal(text.substring(dash + 1)));
	}

}
