package id.timbang.personnel;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody acts in the place of an official from one day until another, both inclusive
 * (<i>Plt/Plh</i>). An official has at most one on a day; the database sees to it.
 */
@Entity
class ActingAppointment {

	@EmbeddedId
	private ActingAppointmentId id;

	@Version
	private @Nullable Long version;

	@Embedded
	@AttributeOverride(name = "employeeId", column = @Column(name = "official_id"))
	private EmployeeId officialId;

	@Embedded
	@AttributeOverride(name = "employeeId", column = @Column(name = "acting_id"))
	private EmployeeId actingId;

	@Enumerated(EnumType.STRING)
	private ActingCapacity capacity;

	private LocalDate validFrom;

	private LocalDate validUntil;

	private String orderReference;

	private Instant recordedAt;

	private String recordedBy;

	private @Nullable Instant withdrawnAt;

	protected ActingAppointment() {
	}

	ActingAppointment(EmployeeId officialId, NewActing wanted, String recordedBy, Instant recordedAt) {
		this.id = ActingAppointmentId.next();
		this.officialId = officialId;
		this.actingId = wanted.acting();
		this.capacity = wanted.capacity();
		this.validFrom = wanted.from();
		this.validUntil = wanted.until();
		this.orderReference = wanted.order();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	/** Whether it can be ended early on a day: it has begun and goes on after it. */
	boolean isEndableOn(LocalDate day) {
		return !this.validFrom.isAfter(day) && this.validUntil.isAfter(day);
	}

	/** Whether it can be taken back on a day: it has not begun. */
	boolean isWithdrawableOn(LocalDate day) {
		return this.validFrom.isAfter(day);
	}

	/** Ends with this day, which lies within. */
	void endOn(LocalDate last) {
		this.validUntil = last;
	}

	/** Takes back what has not begun. */
	void withdraw(Instant now) {
		this.withdrawnAt = now;
	}

	boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

	ActingAppointmentId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	EmployeeId officialId() {
		return this.officialId;
	}

	EmployeeId actingId() {
		return this.actingId;
	}

	ActingCapacity capacity() {
		return this.capacity;
	}

	LocalDate validFrom() {
		return this.validFrom;
	}

	LocalDate validUntil() {
		return this.validUntil;
	}

	DateSpan span() {
		return new DateSpan(this.validFrom, this.validUntil);
	}

	String orderReference() {
		return this.orderReference;
	}

	String recordedBy() {
		return this.recordedBy;
	}

	Instant recordedAt() {
		return this.recordedAt;
	}

}
