package id.timbang.result;

import java.math.BigDecimal;
import java.time.Instant;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.Predicate;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A result as a row of a list.
 *
 * @param id the result
 * @param version for forms
 * @param employeeId whose it is
 * @param periodId of which period
 * @param name with titles
 * @param nip 18 digits
 * @param results R with two decimals; none while something is missing
 * @param behaviour B with two decimals; none while something is missing
 * @param total T with two decimals; none while something is missing, and where there is
 * none
 * @param suggested the predicate that the figures suggest
 * @param predicate the predicate that counts; none until both ratings are set
 * @param computedAt when it was computed
 * @param releasedAt when the person could see it
 * @param readAt when the person said that it was read
 */
public record ResultSummary(ResultId id, long version, EmployeeId employeeId, PeriodId periodId, String name,
		String nip, @Nullable BigDecimal results, @Nullable BigDecimal behaviour, @Nullable BigDecimal total,
		@Nullable Predicate suggested, @Nullable Predicate predicate, Instant computedAt, @Nullable Instant releasedAt,
		@Nullable Instant readAt) {

	/**
	 * Whether this is the actor's own and not released: nobody, HR included, reads the
	 * own result before everybody may.
	 */
	public boolean isKeptFrom(Actor actor) {
		return this.releasedAt == null && this.employeeId.isOf(actor);
	}

	/** The same, without what was computed and set. */
	ResultSummary withoutFigures() {
		return new ResultSummary(this.id, this.version, this.employeeId, this.periodId, this.name, this.nip, null, null,
				null, null, null, this.computedAt, this.releasedAt, this.readAt);
	}

}
