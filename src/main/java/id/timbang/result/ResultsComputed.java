package id.timbang.result;

import id.timbang.period.PeriodId;

/**
 * The results of a period have been computed, or computed anew. Told within the
 * transaction that says so: what follows from it happens as well, or results are not said
 * to be computed.
 */
public record ResultsComputed(PeriodId period) {
}
