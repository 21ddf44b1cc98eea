package id.timbang.indicator;

import java.time.Instant;
import java.util.List;

import id.timbang.personnel.EmployeeSummary;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a template shows.
 *
 * @param sheet the template itself
 * @param version for the forms
 * @param people a window of those whom it reaches today, or would reach
 * @param total how many they are
 * @param ownTemplates positions of the group that have a template of their own
 * @param history all versions for the same recipient, newest first
 */
public record TemplatePage(TemplateSheet sheet, long version, Window<EmployeeSummary> people, int total,
		List<String> ownTemplates, List<HistoryEntry> history) {

	/** The draft for the same recipient, if there is one. */
	public @Nullable TemplateId draft() {
		return this.history.stream()
			.filter((entry) -> entry.state() == VersionState.DRAFT)
			.map(HistoryEntry::id)
			.findFirst()
			.orElse(null);
	}

	/**
	 * One version.
	 *
	 * @param id the template
	 * @param number from 1
	 * @param state where it stands
	 * @param activatedAt since when it counts
	 */
	public record HistoryEntry(TemplateId id, int number, VersionState state, @Nullable Instant activatedAt) {
	}

}
