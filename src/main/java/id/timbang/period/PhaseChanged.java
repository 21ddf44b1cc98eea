package id.timbang.period;

/**
 * A period moved to another phase. Published inside the transaction of the move, so that
 * whoever listens takes part in it.
 *
 * @param period the period
 * @param phase where it stands now
 */
public record PhaseChanged(PeriodId period, Phase phase) {
}
