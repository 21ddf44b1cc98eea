package id.timbang.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What the catalogue is narrowed to.
 *
 * @param text part of a name or of a code; empty for all
 * @param kind quantitative or qualitative
 * @param aspect one side of the work
 * @param group meant for this group, or for everybody
 * @param state where the current version stands
 */
public record IndicatorFilter(String text, @Nullable IndicatorKind kind, @Nullable Aspect aspect,
		@Nullable PositionGroup group, @Nullable VersionState state) {

	/** The whole catalogue. */
	public static final IndicatorFilter ALL = new IndicatorFilter("", null, null, null, null);

}
