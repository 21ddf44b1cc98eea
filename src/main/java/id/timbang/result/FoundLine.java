package id.timbang.result;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * An indicator on a sheet, and the assignment under which it was agreed on.
 *
 * @param part what it stands in
 * @param line the indicator
 */
public record FoundLine(SheetPart part, SheetLine line) {

	/**
	 * Looks for an item of a plan on a sheet. On that of somebody who was transferred the
	 * last assignment counts. In the plan of another year the item is another one; then
	 * the same indicator stands for it, unless that plan has it more than once.
	 */
	public static Optional<FoundLine> find(SheetDocument sheet, UUID originId, String code) {
		return item(sheet, originId).or(() -> indicator(sheet, code));
	}

	/** Looks for the item itself. */
	static Optional<FoundLine> item(SheetDocument sheet, UUID originId) {
		return last(sheet, (line) -> line.originId().equals(originId)).stream().findFirst();
	}

	private static Optional<FoundLine> indicator(SheetDocument sheet, String code) {
		List<FoundLine> found = last(sheet, (line) -> line.code().equals(code));
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** What is wanted of the last part that has any of it. */
	private static List<FoundLine> last(SheetDocument sheet, Predicate<SheetLine> wanted) {
		return sheet.parts()
			.stream()
			.map((part) -> part.lines().stream().filter(wanted).map((line) -> new FoundLine(part, line)).toList())
			.filter((found) -> !found.isEmpty())
			.reduce((earlier, later) -> later)
			.orElse(List.of());
	}

}
