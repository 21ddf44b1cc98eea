package id.timbang.result;

import id.timbang.period.PeriodId;

/**
 * The results of a period have been computed, or computed anew. Told within the
 * transaction that does it: what follows from it happens as well, or nothing does.
 */
public record ResultsComputed(PeriodId period) {
}
