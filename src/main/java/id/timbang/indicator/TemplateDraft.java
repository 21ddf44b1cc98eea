package id.timbang.indicator;

/**
 * What the edit form of a template is filled from.
 *
 * @param sheet the template, with every indicator in the version in force
 * @param version the version that the form is filled from
 * @param renewed rows whose indicator has been changed since they were saved
 */
public record TemplateDraft(TemplateSheet sheet, long version, int renewed) {
}
