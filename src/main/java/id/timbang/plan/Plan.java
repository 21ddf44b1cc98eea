package id.timbang.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.indicator.WeightedRow;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;
import id.timbang.period.CycleId;
import id.timbang.scoring.BehaviourValue;
import id.timbang.shared.ConflictException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One version of the plan of an assignment for a cycle (P1). Agreed, it is frozen, here
 * and in the database; a change is the next version.
 */
@Entity
class Plan {

	@EmbeddedId
	private PlanId id;

	@Version
	private @Nullable Long version;

	@Embedded
	private AssignmentId assignmentId;

	@Embedded
	private EmployeeId employeeId;

	@Embedded
	private CycleId cycleId;

	private int number;

	@Enumerated(EnumType.STRING)
	private PlanState state = PlanState.DRAFT;

	@Enumerated(EnumType.STRING)
	private Approach approach;

	private String reason;

	@Embedded
	private Annex annex;

	private @Nullable Instant submittedAt;

	private @Nullable Instant decidedAt;

	private @Nullable String decidedBy;

	private @Nullable String returnReason;

	private int rounds;

	@SuppressWarnings("UnusedVariable") // read by PlanDirectory
	private boolean likeTemplate;

	@SuppressWarnings("UnusedVariable") // lists are ordered by it
	private Instant changedAt;

	@ElementCollection
	@CollectionTable(name = "plan_item", joinColumns = @JoinColumn(name = "plan_id"))
	@OrderColumn(name = "line")
	private List<PlanItem> items = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "plan_expectation", joinColumns = @JoinColumn(name = "plan_id"))
	@MapKeyColumn(name = "value")
	@MapKeyEnumerated(EnumType.STRING)
	@Column(name = "expectation")
	private Map<BehaviourValue, String> expectations = new EnumMap<>(BehaviourValue.class);

	protected Plan() {
	}

	Plan(AssignmentId assignmentId, EmployeeId employeeId, CycleId cycleId, PlanContent content, Instant now) {
		this(assignmentId, employeeId, cycleId, 1, "", content, now);
	}

	private Plan(AssignmentId assignmentId, EmployeeId employeeId, CycleId cycleId, int number, String reason,
			PlanContent content, Instant now) {
		this.id = PlanId.next();
		this.assignmentId = assignmentId;
		this.employeeId = employeeId;
		this.cycleId = cycleId;
		this.number = number;
		this.reason = reason;
		this.changedAt = now;
		this.approach = content.approach();
		this.annex = content.annex();
		fill(content);
	}

	/** The next version, which begins with this content. */
	Plan revised(String why, PlanContent content, Instant now) {
		require(this.state == PlanState.APPROVED, "plan.notInForce");
		return new Plan(this.assignmentId, this.employeeId, this.cycleId, this.number + 1, why, content, now);
	}

	/** Goes on only as long as the employee writes. */
	void requireOpen() {
		require(this.state.isOpen(), "plan.notOpen");
	}

	/**
	 * Replaces what it says, as long as the employee writes. Items get new identifiers,
	 * because one that moves up would have that of its neighbour for a moment.
	 */
	void write(PlanContent content, Instant now) {
		requireOpen();
		this.approach = content.approach();
		this.annex = content.annex();
		fill(content.with(content.items().stream().map((item) -> item.continuing(item.originId())).toList()));
		this.changedAt = now;
	}

	private void fill(PlanContent content) {
		this.items.clear();
		this.items.addAll(content.items());
		this.expectations.clear();
		this.expectations.putAll(content.expectations());
	}

	/** Hands it to the appraiser; it must count by then. */
	void submit(Instant now) {
		requireOpen();
		this.state = PlanState.SUBMITTED;
		this.submittedAt = now;
		this.changedAt = now;
	}

	/** Notes whether it says just what the template says, for lists. */
	void compare(List<WeightedRow> template) {
		this.likeTemplate = this.items.stream()
			.map((item) -> item.row().withoutSuperior())
			.toList()
			.equals(template.stream().map(WeightedRow::withoutSuperior).toList());
	}

	/** Writes what the leader especially expects, before the decision. */
	void expect(Map<BehaviourValue, String> special, Instant now) {
		requireSubmitted();
		this.expectations.clear();
		this.expectations.putAll(special);
		this.changedAt = now;
	}

	/** Goes on only as long as it waits for a decision. */
	void requireSubmitted() {
		require(this.state == PlanState.SUBMITTED, "plan.notSubmitted");
	}

	/** Back to the employee, who reads why. */
	void giveBack(String by, String why, Instant now) {
		decide(PlanState.RETURNED, by, now);
		this.returnReason = why;
		this.rounds++;
	}

	/** Agreed: from now on it is what counts. */
	void approve(String by, Instant now) {
		decide(PlanState.APPROVED, by, now);
	}

	/** A later version takes its place. */
	void supersede(Instant now) {
		require(this.state == PlanState.APPROVED, "plan.notInForce");
		this.state = PlanState.SUPERSEDED;
		this.changedAt = now;
	}

	private void decide(PlanState decision, String by, Instant now) {
		requireSubmitted();
		this.state = decision;
		this.decidedBy = by;
		this.decidedAt = now;
		this.changedAt = now;
	}

	private static void require(boolean possible, String messageKey) {
		if (!possible) {
			throw new ConflictException(messageKey);
		}
	}

	PlanId id() {
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

	CycleId cycleId() {
		return this.cycleId;
	}

	PlanState state() {
		return this.state;
	}

	/** When both sides agreed it; none until then. */
	Optional<Instant> agreedAt() {
		boolean agreed = this.state == PlanState.APPROVED || this.state == PlanState.SUPERSEDED;
		return agreed ? Optional.ofNullable(this.decidedAt) : Optional.empty();
	}

	PlanContent content() {
		return new PlanContent(this.approach, this.items, this.expectations, this.annex);
	}

	PlanProgress progress() {
		return new PlanProgress(this.number, this.state, this.reason, this.submittedAt, this.decidedAt, this.decidedBy,
				this.returnReason, this.rounds);
	}

}
