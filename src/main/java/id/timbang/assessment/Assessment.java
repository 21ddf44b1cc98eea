package id.timbang.assessment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.report.ReportId;
import id.timbang.scoring.BehaviourValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The appraiser's side of a report. It begins with the first thing that is saved.
 */
@Entity
class Assessment {

	@EmbeddedId
	private ReportId id;

	@Version
	private @Nullable Long version;

	@Embedded
	private EmployeeId employeeId;

	@Embedded
	private PeriodId periodId;

	private String feedback = "";

	@Enumerated(EnumType.STRING)
	private @Nullable Recommendation recommendation;

	@Embedded
	private @Nullable Suggestion suggestion;

	@Embedded
	private @Nullable Verdict verdict;

	@Embedded
	private @Nullable InnovationClaim innovation;

	private String savedBy;

	private Instant savedAt;

	@ElementCollection
	@CollectionTable(name = "assessment_item", joinColumns = @JoinColumn(name = "report_id"))
	@MapKeyColumn(name = "origin_id")
	private Map<UUID, VerifiedItem> items = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "assessment_value", joinColumns = @JoinColumn(name = "report_id"))
	@MapKeyColumn(name = "value")
	@MapKeyEnumerated(EnumType.STRING)
	private Map<BehaviourValue, RatedValue> values = new EnumMap<>(BehaviourValue.class);

	protected Assessment() {
	}

	Assessment(ReportId id, EmployeeId employeeId, PeriodId periodId, String by, Instant now) {
		this.id = id;
		this.employeeId = employeeId;
		this.periodId = periodId;
		this.verdict = Verdict.NONE;
		this.innovation = InnovationClaim.NONE;
		this.savedBy = by;
		this.savedAt = now;
	}

	/** Replaces what the appraiser entered. */
	void write(RatingContent content, String by, Instant now) {
		this.items.keySet().retainAll(content.items().keySet());
		this.items.putAll(content.items());
		this.values.keySet().retainAll(content.values().keySet());
		this.values.putAll(content.values());
		this.feedback = content.feedback();
		this.recommendation = content.recommendation();
		this.savedBy = by;
		this.savedAt = now;
	}

	/**
	 * Keeps what the figures suggest now. Ratings that were set in view of another
	 * suggestion are withdrawn, so that nobody is rated on figures that have changed.
	 */
	void suggest(Suggestion now) {
		if (!now.judgement().equals(suggestion().judgement())) {
			this.verdict = Verdict.NONE;
		}
		this.suggestion = now;
	}

	/** Sets the ratings, or the predicate. */
	void decide(Verdict given) {
		this.verdict = given;
	}

	/** Keeps what is claimed, and what the superior says of it. */
	void claim(InnovationClaim claim) {
		this.innovation = claim;
	}

	ReportId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	EmployeeId employeeId() {
		return this.employeeId;
	}

	PeriodId periodId() {
		return this.periodId;
	}

	RatingContent content() {
		return new RatingContent(this.items, this.values, this.feedback, this.recommendation);
	}

	Suggestion suggestion() {
		return (this.suggestion != null) ? this.suggestion : Suggestion.NONE;
	}

	Verdict verdict() {
		return (this.verdict != null) ? this.verdict : Verdict.NONE;
	}

	InnovationClaim innovation() {
		return (this.innovation != null) ? this.innovation : InnovationClaim.NONE;
	}

	Instant savedAt() {
		return this.savedAt;
	}

	String savedBy() {
		return this.savedBy;
	}

}
