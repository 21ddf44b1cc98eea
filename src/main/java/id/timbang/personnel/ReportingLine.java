package id.timbang.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Who appraises somebody (<i>pejabat penilai kinerja</i>) from one day until another,
 * both inclusive. A correction supersedes a line and never changes it, so that what was
 * believed on a day can be read later.
 */
@Entity
class ReportingLine {

	@Id
	private UUID reportingLineId;

	@Version
	private @Nullable Long version;

	@Embedded
	private EmployeeId employeeId;

	@Embedded
	@AttributeOverride(name = "employeeId", column = @Column(name = "appraiser_id"))
	private @Nullable EmployeeId appraiserId;

	private @Nullable String outsideAppraiser;

	private LocalDate validFrom;

	private @Nullable LocalDate validUntil;

	@Embedded
	private @Nullable ActingAppointmentId acting;

	private String reason;

	private Instant recordedAt;

	private String recordedBy;

	/** Read by queries only. */
	@SuppressWarnings("UnusedVariable")
	private @Nullable Instant supersededAt;

	protected ReportingLine() {
	}

	ReportingLine(EmployeeId employeeId, Appraiser appraiser, DateSpan span, @Nullable ActingAppointmentId acting,
			Note note) {
		this.reportingLineId = UUID.randomUUID();
		this.employeeId = employeeId;
		this.appraiserId = appraiser.employeeId();
		this.outsideAppraiser = appraiser.outsideName();
		this.validFrom = span.from();
		this.validUntil = span.until();
		this.acting = acting;
		this.reason = note.reason();
		this.recordedAt = note.at();
		this.recordedBy = note.by();
	}

	void supersede(Instant now) {
		this.supersededAt = now;
	}

	/** The same line for a part of its time. */
	ReportingLine during(DateSpan part) {
		return new ReportingLine(this.employeeId, appraiser(), part, this.acting,
				new Note(this.reason, this.recordedBy, this.recordedAt));
	}

	EmployeeId employeeId() {
		return this.employeeId;
	}

	Appraiser appraiser() {
		return new Appraiser(this.appraiserId, this.outsideAppraiser);
	}

	/** The appointment that drew it; none where the appraiser is the usual one. */
	@Nullable ActingAppointmentId acting() {
		return this.acting;
	}

	DateSpan span() {
		return new DateSpan(this.validFrom, this.validUntil);
	}

	/**
	 * Why a line was drawn, by whom and when.
	 */
	record Note(String reason, String by, Instant at) {
	}

}
