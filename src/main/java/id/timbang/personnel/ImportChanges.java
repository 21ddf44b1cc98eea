package id.timbang.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

	/** Names as stored, by identifier, and as the files leave them, by code. */
	private final Map<UnitId, String> formerUnits;

	private final Map<String, String> units = new HashMap<>();

	private final Map<PositionId, String> formerPositions;

	private final Map<String, String> positions = new HashMap<>();

	ImportChanges(ImportDraft draft, LocalDate effectiveOn) {
		this.draft = draft;
		this.effectiveOn = effectiveOn;
		Collection<Unit> units = draft.present().units().values();
		this.formerUnits = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
		units.forEach((unit) -> this.units.put(unit.code(), unit.name()));
		draft.units().values().forEach((unit) -> this.units.put(unit.code(), unit.name()));
		Collection<Position> positions = draft.present().positions().values();
		this.formerPositions = positions.stream().collect(Collectors.toMap(Position::id, Position::name));
		positions.forEach((position) -> this.positions.put(position.code(), position.name()));
		draft.positions().values().forEach((position) -> this.positions.put(position.code(), position.name()));
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
		return this.formerPositions.get(assignment.positionId()) + ", " + this.formerUnits.get(assignment.unitId());
	}

	private String post(EmployeeRows.Entry entry) {
		return this.positions.get(entry.positionCode()) + ", " + this.units.get(entry.unitCode());
	}

	/** The name, where the file has it; else the end of the number. */
	private String person(String number) {
		EmployeeRows.Entry entry = this.draft.employees().get(number);
		return (entry != null) ? entry.details().name() : number.isEmpty() ? "" : new Nip(number).masked();
	}

}
