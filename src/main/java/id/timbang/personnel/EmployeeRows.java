package id.timbang.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import id.timbang.shared.CsvTable;
import id.timbang.shared.RowError;
import id.timbang.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the employees file against what is known about units, positions and people.
 */
class EmployeeRows {

	static final List<String> COLUMNS = List.of("nip", "name", "email", "employment_type", "grade", "position_code",
			"unit_code", "appraiser_nip", "started_on");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

	private final Known known;

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	private final List<RowError> errors;

	EmployeeRows(CsvTable table, Known known, List<RowError> errors) {
		this.known = known;
		this.errors = errors;
		table.rows().forEach(this::read);
		PlannedLines lines = new PlannedLines(known.lines());
		this.entries.values().stream().filter(this::hasNewAppraiser).forEach((entry) -> draw(entry, lines));
		this.entries.values().forEach((entry) -> checkAppraiser(entry, lines));
	}

	/** The people of the file, by number, in its order. */
	Map<String, Entry> entries() {
		return this.entries;
	}

	private void read(CsvTable.Row row) {
		List<RowError> found = new ArrayList<>();
		String number = Nip.strip(row.get("nip"));
		checkNumber(row, number, found);
		ImportRules.name(row, 2).ifPresent(found::add);
		String email = row.get("email");
		if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
			found.add(row.error("email", "import.email"));
		}
		if (row.get("grade").isEmpty() || row.get("grade").length() > 10) {
			found.add(row.error("grade", "import.grade"));
		}
		if (!this.known.units().contains(row.get("unit_code"))) {
			found.add(row.error("unit_code", "import.unit.unknown"));
		}
		if (!this.known.positions().contains(row.get("position_code"))) {
			found.add(row.error("position_code", "import.position.unknown"));
		}
		Optional<LocalDate> start = TypedDays.parse(row.get("started_on"));
		checkStart(row, number, start, found);
		this.errors.addAll(found);
		if (found.isEmpty()) {
			this.entries.put(number, new Entry(row, new Nip(number), start.orElseThrow()));
		}
	}

	private void checkNumber(CsvTable.Row row, String number, List<RowError> found) {
		Optional<Nip.Fault> fault = Nip.fault(number);
		if (fault.isPresent()) {
			found.add(row.error("nip", fault.get().messageKey()));
		}
		else if (this.entries.containsKey(number)) {
			found.add(row.error("nip", "import.twice", this.entries.get(number).row().line()));
		}
		else if (!new Nip(number).employmentType().name().equals(row.get("employment_type"))) {
			found.add(row.error("employment_type", "import.employmentType", new Nip(number).employmentType()));
		}
	}

	private void checkStart(CsvTable.Row row, String number, Optional<LocalDate> start, List<RowError> found) {
		if (start.isEmpty()) {
			found.add(row.error("started_on", "import.date"));
			return;
		}
		if (start.get().isAfter(this.known.latestStart())) {
			found.add(row.error("started_on", "personnel.start.farAhead", this.known.latestStart()));
		}
		LocalDate present = this.known.starts().get(number);
		if (present != null && start.get().isBefore(present)) {
			found.add(row.error("started_on", "import.startsEarlier", present));
		}
	}

	private boolean hasNewAppraiser(Entry entry) {
		return entry.hasNewAppraiser(this.known.appraisers());
	}

	private void draw(Entry entry, PlannedLines lines) {
		String number = entry.nip().digits();
		boolean isNew = !this.known.appraisers().containsKey(number);
		lines.draw(number, entry.appraiserNip(), isNew ? entry.start() : this.known.effectiveOn());
	}

	private void checkAppraiser(Entry entry, PlannedLines lines) {
		String appraiser = entry.appraiserNip();
		if (appraiser.isEmpty()) {
			return;
		}
		if (appraiser.equals(entry.nip().digits())) {
			this.errors.add(entry.row().error("appraiser_nip", "import.appraiser.oneself"));
		}
		else if (!this.known.appraisers().containsKey(appraiser) && !this.entries.containsKey(appraiser)) {
			this.errors.add(entry.row().error("appraiser_nip", "import.appraiser.unknown"));
		}
		else if (hasNewAppraiser(entry) && lines.leadsBack(entry.nip().digits())) {
			this.errors.add(entry.row().error("appraiser_nip", "import.appraiser.circle"));
		}
	}

	/**
	 * What exists before the file is read, or comes with it in another file.
	 *
	 * @param units codes
	 * @param positions codes
	 * @param appraisers number of today's appraiser by number, for all people; empty for
	 * none
	 * @param lines who appraises on any day, by number
	 * @param effectiveOn first day of a changed appraiser
	 * @param starts first day of the latest assignment by number
	 * @param latestStart last day on which somebody may begin
	 */
	record Known(Set<String> units, Set<String> positions, Map<String, String> appraisers,
			Map<String, List<PlannedLines.Line>> lines, LocalDate effectiveOn, Map<String, LocalDate> starts,
			LocalDate latestStart) {
	}

	/**
	 * A person of the file.
	 */
	record Entry(CsvTable.Row row, Nip nip, LocalDate start) {

		EmployeeDetails details() {
			return new EmployeeDetails(this.nip, this.row.get("name"), email(), this.row.get("grade"));
		}

		String unitCode() {
			return this.row.get("unit_code");
		}

		String positionCode() {
			return this.row.get("position_code");
		}

		String appraiserNip() {
			return Nip.strip(this.row.get("appraiser_nip"));
		}

		/**
		 * An empty column leaves the appraiser alone.
		 * @param appraisers number of today's appraiser by number
		 */
		boolean hasNewAppraiser(Map<String, String> appraisers) {
			return !appraiserNip().isEmpty() && !appraiserNip().equals(appraisers.get(this.nip.digits()));
		}

		private @Nullable String email() {
			return this.row.get("email").isEmpty() ? null : this.row.get("email");
		}

	}

}
