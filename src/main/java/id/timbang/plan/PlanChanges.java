package id.timbang.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.scoring.BehaviourValue;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a plan says otherwise than the version before it, so that nobody has
 * to compare two pages to know what is to be agreed.
 *
 * @param before number of the version before
 * @param formerApproach the approach of that version, if it is another one
 * @param items items that are new, gone or changed, in the order of the plan, those gone
 * last
 * @param texts expectations and lists of the annex that have changed
 */
public record PlanChanges(int before, @Nullable Approach formerApproach, List<ItemChange> items,
		List<TextChange> texts) {

	public PlanChanges {
		items = List.copyOf(items);
		texts = List.copyOf(texts);
	}

	/** Compares two versions, the older one first. */
	static PlanChanges between(Side one, Side other) {
		PlanContent former = one.content();
		PlanContent present = other.content();
		return new PlanChanges(one.number(), (former.approach() != present.approach()) ? former.approach() : null,
				items(one.lines(), other.lines()), texts(former, present));
	}

	/** Whether it says the same. */
	public boolean isEmpty() {
		return this.formerApproach == null && this.items.isEmpty() && this.texts.isEmpty();
	}

	private static List<ItemChange> items(List<PlanLine> one, List<PlanLine> other) {
		Map<UUID, PlanLine> former = byOrigin(one);
		Map<UUID, PlanLine> present = byOrigin(other);
		List<ItemChange> changes = new ArrayList<>();
		other.forEach((line) -> changes.add(new ItemChange(former.get(line.item().originId()), line)));
		one.stream()
			.filter((line) -> !present.containsKey(line.item().originId()))
			.forEach((line) -> changes.add(new ItemChange(line, null)));
		return changes.stream().filter(ItemChange::isChange).toList();
	}

	private static Map<UUID, PlanLine> byOrigin(List<PlanLine> lines) {
		return lines.stream().collect(Collectors.toMap((line) -> line.item().originId(), Function.identity()));
	}

	private static List<TextChange> texts(PlanContent one, PlanContent other) {
		List<TextChange> changes = new ArrayList<>();
		for (BehaviourValue value : BehaviourValue.values()) {
			changes.add(TextChange.of("behaviour." + value.name(), one.expectations().getOrDefault(value, ""),
					other.expectations().getOrDefault(value, "")));
		}
		Annex former = one.annex();
		Annex present = other.annex();
		changes.add(TextChange.of("plan.annex.resources", former.resources(), present.resources()));
		changes.add(TextChange.of("plan.annex.accountability", former.accountability(), present.accountability()));
		changes.add(TextChange.of("plan.annex.consequences", former.consequences(), present.consequences()));
		return changes.stream().filter(TextChange::isChange).toList();
	}

	/**
	 * One of the two versions that are compared.
	 */
	record Side(int number, PlanContent content, List<PlanLine> lines) {
	}

	/**
	 * An item as it was and as it is.
	 *
	 * @param before none if it is new
	 * @param after none if it is gone
	 */
	public record ItemChange(@Nullable PlanLine before, @Nullable PlanLine after) {

		private boolean isChange() {
			return this.before == null || this.after == null || !aspects().isEmpty();
		}

		/** What about it has changed; empty if it is new or gone. */
		public Set<PlanAspect> aspects() {
			return (this.before == null || this.after == null) ? Collections.emptySet()
					: PlanAspect.differences(this.before.item(), this.after.item());
		}

	}

	/**
	 * A text with other lines than before; their order does not matter.
	 *
	 * @param label key of the Indonesian name of the field
	 * @param gone lines that are no longer there
	 * @param added lines that were not there
	 */
	public record TextChange(String label, List<String> gone, List<String> added) {

		private static TextChange of(String label, String before, String after) {
			List<String> former = Annex.entries(before);
			List<String> present = Annex.entries(after);
			return new TextChange(label, without(former, present), without(present, former));
		}

		private static List<String> without(List<String> lines, List<String> others) {
			return lines.stream().filter((line) -> !others.contains(line)).toList();
		}

		private boolean isChange() {
			return !this.gone.isEmpty() || !this.added.isEmpty();
		}

	}

}
