package id.timbang.visit;

/**
 * Everything the page of a visit shows.
 *
 * @param visit the visit
 * @param version for its forms
 * @param unit name of the unit
 * @param channel counter, online or mobile
 * @param corrections how often it had to be corrected
 * @param hasSlip whether there is a code to be printed
 */
public record VisitPage(VisitSummary visit, long version, String unit, Channel channel, int corrections,
		boolean hasSlip) {
}
