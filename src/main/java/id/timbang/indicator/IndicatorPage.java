package id.timbang.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Everything the page of an indicator shows.
 *
 * @param id the indicator
 * @param version for the forms
 * @param code its short name
 * @param current the version in force, or the draft as long as there has been none
 * @param editable what an edit form is filled from: the draft, or the version in force
 * @param history all versions, newest first
 * @param usedBy templates in force that use one of the versions
 */
public record IndicatorPage(IndicatorId id, long version, String code, VersionEntry current, VersionEntry editable,
		List<VersionEntry> history, List<TemplateUse> usedBy) {

	/** Whether there is something to activate. */
	public boolean hasDraft() {
		return this.editable.state() == VersionState.DRAFT;
	}

	/** Whether saving a change makes a new version. */
	public boolean changeMakesVersion() {
		return this.editable.frozen();
	}

	/**
	 * One version.
	 *
	 * @param number from 1
	 * @param state where it stands
	 * @param frozen whether something uses it
	 * @param activatedAt since when it counts
	 * @param details what it says
	 * @param before what the version before it said
	 * @param changed what differs from that
	 */
	public record VersionEntry(int number, VersionState state, boolean frozen, @Nullable Instant activatedAt,
			IndicatorDetails details, @Nullable IndicatorDetails before, Set<IndicatorProperty> changed) {
	}

	/**
	 * A template that uses the indicator.
	 *
	 * @param id the template
	 * @param recipient whom it is for
	 * @param versionNumber which version of the indicator it uses
	 */
	public record TemplateUse(TemplateId id, RecipientName recipient, int versionNumber) {
	}

}
