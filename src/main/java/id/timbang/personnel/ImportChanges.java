package id.timbang.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.personnel.ImportChange.Field;
import id.timbang.personnel.ImportChange.Part;
import id.timbang.personnel.ImportDraft.Move;
import org.jspecify.annotations.Nullable;

/**
 * Says person by person what the files change.
 */
class ImportChanges {

	private final ImportDraft draft;

	private final LocalDate effectiveOn;

	private final Map<UnitId, String> units;

	private final Map<PositionId, String> positions;

	ImportChanges(ImportDraft draft, LocalDate effectiveOn) {
		this.draft = draft;
		this.effectiveOn = effectiveOn;
		this.units = names(draft.present().units(), Unit::id, Unit::name);
		this.positions = names(draft.present().positions(), Position::id, Position::name);
	}

	private static <T, K> Map<K, String> names(Map<String, T> all, Function<T, K> id, Function<T, String> name) {
		return all.values().stream().collect(Collectors.toMap(id, name));
	}

	/** The first of those who are known and change, in the order of the file. */
	List<ImportChange> first(int most) {
		return this.draft.employees()
			.values()
			.stream()
			.filter((entry) -> this.draft.present().employees().containsKey(entry.nip().digits()))
			.map(this::change)
			.filter((change) -> !change.parts().isEmpty())
			.limit(most)
			.toList();
	}

	private ImportChange change(EmployeeRows.Entry entry) {
		Employee employee = Objects.requireNonNull(this.draft.present().employees().get(entry.nip().digits()));
		EmployeeDetails before = employee.details();
		EmployeeDetails after = entry.details();
		List<Part> parts = new ArrayList<>();
		compare(Field.NAME, before.name(), after.name(), parts);
		compare(Field.EMAIL, before.email(), after.email(), parts);
		compare(Field.GRADE, before.grade(), after.grade(), parts);
		Move move = this.draft.present().move(entry);
		if (move != Move.NONE) {
			Assignment latest = this.draft.present().latest().get(employee.id());
			parts.add(new Part(Field.POST, (latest != null) ? post(latest) : "", post(entry), entry.start(),
					move == Move.CORRECT));
		}
		if (this.draft.present().hasNewAppraiser(entry)) {
			String present = this.draft.present().appraisers().getOrDefault(entry.nip().digits(), "");
			parts
				.add(new Part(Field.APPRAISER, person(present), person(entry.appraiserNip()), this.effectiveOn, false));
		}
		return new ImportChange(entry.row().line(), after.name(), parts);
	}

	private static void compare(Field field, @Nullable String before, @Nullable String after, List<Part> parts) {
		if (!Objects.equals(before, after)) {
			parts.add(new Part(field, Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""),
					null, false));
		}
	}

	private String post(Assignment assignment) {
		return this.positions.get(assignment.positionId()) + ", " + this.units.get(assignment.unitId());
	}

	private String post(EmployeeRows.Entry entry) {
		UnitRows.Entry unit = this.draft.units().get(entry.unitCode());
		PositionRows.Entry position = this.draft.positions().get(entry.positionCode());
		return ((position != null) ? position.name()
				: known(this.draft.present().positions(), entry.positionCode()).name()) + ", "
				+ ((unit != null) ? unit.name() : known(this.draft.present().units(), entry.unitCode()).name());
	}

	/** The name, where the file has it; else the end of the number. */
	private String person(String number) {
		EmployeeRows.Entry entry = this.draft.employees().get(number);
		return (entry != null) ? entry.details().name() : number.isEmpty() ? "" : new Nip(number).masked();
	}

	private static <T> T known(Map<String, T> all, String code) {
		return Objects.requireNonNull(all.get(code));
	}

}
