package id.timbang.personnel;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A position in a unit that somebody holds from one day until another, both inclusive
 * (<i>penugasan</i>). One person has at most one on a day; the database sees to it.
 */
@Entity
class Assignment {

	@Id
	private UUID assignmentId;

	@Version
	private @Nullable Long version;

	@Embedded
	private EmployeeId employeeId;

	@Embedded
	private UnitId unitId;

	@Embedded
	private PositionId positionId;

	private LocalDate validFrom;

	private @Nullable LocalDate validUntil;

	protected Assignment() {
	}

	Assignment(EmployeeId employeeId, UnitId unitId, PositionId positionId, LocalDate validFrom) {
		this.assignmentId = UUID.randomUUID();
		this.employeeId = employeeId;
		this.unitId = unitId;
		this.positionId = positionId;
		this.validFrom = validFrom;
	}

	/** Ends with the day before another one begins. */
	void endBefore(LocalDate next) {
		endOn(next.minusDays(1));
	}

	/** Ends with this day, whether something follows or not. */
	void endOn(LocalDate last) {
		if (last.isBefore(this.validFrom)) {
			throw new IllegalArgumentException("would end before it began");
		}
		this.validUntil = last;
	}

	/** Whether nothing of it is left on a day and after. */
	boolean isOverBy(LocalDate day) {
		return this.validUntil != null && this.validUntil.isBefore(day);
	}

	/** Corrects where somebody works, from the first day on. */
	void correct(UnitId unitId, PositionId positionId) {
		this.unitId = unitId;
		this.positionId = positionId;
	}

	boolean isAt(UnitId unitId, PositionId positionId) {
		return this.unitId.equals(unitId) && this.positionId.equals(positionId);
	}

	EmployeeId employeeId() {
		return this.employeeId;
	}

	UnitId unitId() {
		return this.unitId;
	}

	PositionId positionId() {
		return this.positionId;
	}

	LocalDate validFrom() {
		return this.validFrom;
	}

	@Nullable LocalDate validUntil() {
		return this.validUntil;
	}

}
