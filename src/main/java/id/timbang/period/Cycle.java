package id.timbang.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A cycle (<i>siklus</i>), normally a year: one plan per person, agreed in its window,
 * and periods that evaluate it.
 */
@Entity
class Cycle {

	@EmbeddedId
	private CycleId id;

	@Version
	private @Nullable Long version;

	private String name;

	private LocalDate validFrom;

	private LocalDate validUntil;

	private LocalDate planFrom;

	private LocalDate planUntil;

	@Enumerated(EnumType.STRING)
	private Cadence cadence;

	protected Cycle() {
	}

	Cycle(NewCycle wanted) {
		this.id = CycleId.next();
		this.name = wanted.name();
		this.validFrom = wanted.from();
		this.validUntil = wanted.until();
		this.planFrom = wanted.planFrom();
		this.planUntil = wanted.planUntil();
		this.cadence = wanted.cadence();
	}

	/**
	 * Its periods: one after the other without a gap, and the annual one over all.
	 * @param rules by which all of them are scored
	 */
	List<Period> periods(RulesVersion rules) {
		List<Period> periods = new ArrayList<>();
		for (PeriodPart part : this.cadence.parts(this.validFrom, this.validUntil)) {
			periods.add(new Period(this.id, PeriodKind.PERIODIC, part.from(), part.until(), rules));
		}
		periods.add(new Period(this.id, PeriodKind.ANNUAL, this.validFrom, this.validUntil, rules));
		return periods;
	}

	CycleId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	CycleSummary summary() {
		return new CycleSummary(this.id, this.name, this.validFrom, this.validUntil, this.planFrom, this.planUntil,
				this.cadence);
	}

}
