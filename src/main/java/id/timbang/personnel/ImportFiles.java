package id.timbang.personnel;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The CSV files of one import; at least one of them.
 *
 * @param units columns {@code code, name, type, parent_code}
 * @param positions columns {@code code, name, group, level}
 * @param employees columns
 * {@code nip, name, email, employment_type, grade, position_code,
 * unit_code, appraiser_nip, started_on}
 * @param effectiveOn first day of a changed appraiser
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportFiles(byte @Nullable [] units, byte @Nullable [] positions, byte @Nullable [] employees,
		LocalDate effectiveOn) {

	/** Whether no file was chosen. */
	public boolean isEmpty() {
		return Stream.of(this.units, this.positions, this.employees).allMatch((file) -> file == null);
	}

}
