package id.timbang.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.period.Phase;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;
import id.timbang.plan.PlanId;
import id.timbang.shared.ConflictException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The report of an assignment for a period. It begins with the period, refers to the
 * version of the plan that is in force, and is closed once the appraiser has accepted it.
 */
@Entity
class Report {

	@EmbeddedId
	private ReportId id;

	@Version
	private @Nullable Long version;

	@Embedded
	private AssignmentId assignmentId;

	@Embedded
	private EmployeeId employeeId;

	@Embedded
	private PeriodId periodId;

	@Embedded
	private PlanId planId;

	@Enumerated(EnumType.STRING)
	private ReportState state = ReportState.DRAFT;

	@Embedded
	private Narrative overall = Narrative.EMPTY;

	private @Nullable Instant submittedAt;

	private @Nullable String receipt;

	private @Nullable Instant decidedAt;

	private @Nullable String decidedBy;

	private @Nullable String returnReason;

	private int rounds;

	private Instant changedAt;

	@ElementCollection
	@CollectionTable(name = "report_item", joinColumns = @JoinColumn(name = "report_id"))
	@MapKeyColumn(name = "origin_id")
	private Map<UUID, ReportItem> items = new HashMap<>();

	protected Report() {
	}

	Report(AssignmentId assignmentId, EmployeeId employeeId, PeriodId periodId, PlanId planId, Instant now) {
		this.id = ReportId.next();
		this.assignmentId = assignmentId;
		this.employeeId = employeeId;
		this.periodId = periodId;
		this.planId = planId;
		this.changedAt = now;
	}

	/**
	 * A later version of the plan counts from now on, unless all is settled.
	 * @return whether it does
	 */
	boolean follow(PlanId plan) {
		boolean follows = this.state != ReportState.ACCEPTED;
		if (follows) {
			this.planId = plan;
		}
		return follows;
	}

	/** Replaces what it says, as long as the employee writes. */
	void write(ReportContent content, Instant now) {
		requireOpen();
		this.overall = content.overall();
		this.items.keySet().retainAll(content.items().keySet());
		this.items.putAll(content.items());
		this.changedAt = now;
	}

	/** Hands it to the appraiser. */
	void submit(String receiptNumber, Instant now) {
		requireOpen();
		this.state = ReportState.SUBMITTED;
		this.submittedAt = now;
		this.receipt = receiptNumber;
		this.changedAt = now;
	}

	/** Back to the employee, who reads why. */
	void giveBack(String by, String why, Instant now) {
		decide(ReportState.RETURNED, by, now);
		this.returnReason = why;
		this.rounds++;
	}

	/** The appraiser takes it. */
	void accept(String by, Instant now) {
		decide(ReportState.ACCEPTED, by, now);
	}

	/** Evidence is part of the report and follows its state. */
	void requireOpen() {
		if (!this.state.isOpen()) {
			throw new ConflictException("report.notOpen");
		}
	}

	/**
	 * Whether the owner may write in this phase: while reporting lasts, and after that
	 * what was returned.
	 */
	boolean isWritableIn(Phase phase) {
		boolean late = phase == Phase.ASSESSMENT && this.state == ReportState.RETURNED;
		return this.state.isOpen() && (phase == Phase.REPORTING || late);
	}

	/** Whether the appraiser may accept or return it in this phase. */
	boolean isDecidableIn(Phase phase) {
		return this.state == ReportState.SUBMITTED && (phase == Phase.REPORTING || phase == Phase.ASSESSMENT);
	}

	private void decide(ReportState decision, String by, Instant now) {
		if (this.state != ReportState.SUBMITTED) {
			throw new ConflictException("report.notSubmitted");
		}
		this.state = decision;
		this.decidedBy = by;
		this.decidedAt = now;
		this.changedAt = now;
	}

	ReportId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	AssignmentId assignmentId() {
		return this.assignmentId;
	}

	EmployeeId employeeId() {
		return this.employeeId;
	}

	PeriodId periodId() {
		return this.periodId;
	}

	PlanId planId() {
		return this.planId;
	}

	ReportState state() {
		return this.state;
	}

	/** Which report belongs to whom. */
	ReportKey key() {
		return new ReportKey(this.id, this.assignmentId, this.employeeId, this.planId, this.state);
	}

	ReportContent content() {
		return new ReportContent(this.overall, this.items);
	}

	ReportProgress progress() {
		return new ReportProgress(this.state, this.submittedAt, this.receipt, this.decidedAt, this.decidedBy,
				this.returnReason, this.rounds, this.changedAt);
	}

}
