package id.timbang.indicator;

import id.timbang.scoring.WeightSum;

/**
 * A template as a row of a list.
 *
 * @param id the template
 * @param recipient whom it is for
 * @param number which version, from 1
 * @param state where it stands
 * @param rows how many rows it has
 * @param sum what its weights make
 * @param people how many people it reaches today, or would reach
 */
public record TemplateSummary(TemplateId id, RecipientName recipient, int number, VersionState state, int rows,
		WeightSum sum, int people) {
}
