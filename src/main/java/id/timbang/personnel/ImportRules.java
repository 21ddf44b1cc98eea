package id.timbang.personnel;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.timbang.shared.CsvTable;
import id.timbang.shared.RowError;

/**
 * What the columns of the import files have in common.
 */
final class ImportRules {

	private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,29}");

	private static final int LONGEST_NAME = 150;

	private ImportRules() {
	}

	static boolean isCode(String text) {
		return CODE.matcher(text).matches();
	}

	static Optional<RowError> name(CsvTable.Row row, int shortest) {
		int length = row.get("name").length();
		return (length < shortest || length > LONGEST_NAME)
				? Optional.of(row.error("name", "import.length", shortest, LONGEST_NAME)) : Optional.empty();
	}

	static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter((one) -> one.name().equals(name)).findFirst();
	}

	static <E extends Enum<E>> String names(Class<E> type) {
		return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
	}

}
