package id.timbang.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.period.PolicyKind;
import id.timbang.personnel.AssignmentService;
import id.timbang.personnel.PersonCard;
import id.timbang.report.ReportId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.RuleException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an appraiser claim an innovation of somebody and the appraiser's superior confirm
 * it: the condition of the highest predicate of PP 30/2019 (S9). Where nobody stands
 * above the appraiser, another one of HR confirms.
 */
@Service
@Transactional(readOnly = true)
public class InnovationService {

	/** Fewest characters of the reason for a refusal. Our own number. */
	static final int SHORTEST_REFUSAL = 20;

	private final AssessmentRepository assessments;

	private final SuggestionRenewal suggestions;

	private final PeriodService periods;

	private final AssignmentService assignments;

	private final AuditTrail audit;

	private final Clock clock;

	InnovationService(AssessmentRepository assessments, SuggestionRenewal suggestions, PeriodService periods,
			AssignmentService assignments, AuditTrail audit, Clock clock) {
		this.assessments = assessments;
		this.suggestions = suggestions;
		this.periods = periods;
		this.assignments = assignments;
		this.audit = audit;
		this.clock = clock;
	}

	/** The claim about somebody; for the appraiser and the appraiser's superior. */
	public Page page(Actor actor, ReportId id) {
		Assessment assessment = find(id);
		PeriodSummary period = this.periods.period(assessment.periodId());
		boolean claims = appraises(actor, assessment);
		boolean confirms = confirms(actor, assessment);
		if (!claims && !confirms) {
			throw new ForbiddenException(actor, "read the innovation in " + id);
		}
		PersonCard person = Objects.requireNonNull(
				this.assignments.cards(List.of(assessment.employeeId()), period.until()).get(assessment.employeeId()));
		boolean open = period.phase() == Phase.ASSESSMENT || period.phase() == Phase.REPORTING;
		return new Page(id, assessment.version(), person, period, assessment.innovation(),
				open && claims && !assessment.innovation().isConfirmed(),
				open && confirms && assessment.innovation().isWaiting());
	}

	/**
	 * Claims an innovation, or describes it anew; a confirmation is given to words and
	 * does not outlive them.
	 * @param version the version that the form was filled from
	 * @throws id.timbang.shared.SeveralRulesException if something is missing
	 */
	@Transactional
	public void claim(Actor actor, ReportId id, long version, String innovation, String evidence) {
		Assessment assessment = open(id);
		if (!appraises(actor, assessment)) {
			throw new ForbiddenException(actor, "claim an innovation in " + id);
		}
		requireVersion(assessment, version);
		keep(assessment, InnovationClaim.by(actor.accountId(), innovation, evidence));
		this.audit.record(actor, id.reportId(), "audit.innovation.claimed");
	}

	/**
	 * Confirms what was claimed; the suggestion follows.
	 * @param version the version that the page showed
	 */
	@Transactional
	public void confirm(Actor actor, ReportId id, long version) {
		Assessment assessment = decidable(actor, id, version);
		keep(assessment, assessment.innovation().confirmed(actor.name(), this.clock.instant()));
		this.audit.record(actor, id.reportId(), "audit.innovation.confirmed");
	}

	/**
	 * Does not confirm what was claimed.
	 * @param version the version that the page showed
	 * @param reason at least {@value #SHORTEST_REFUSAL} characters
	 * @throws RuleException if the reason is too short
	 */
	@Transactional
	public void refuse(Actor actor, ReportId id, long version, String reason) {
		Assessment assessment = decidable(actor, id, version);
		if (reason.strip().length() < SHORTEST_REFUSAL) {
			throw new RuleException("reason", "assessment.innovation.refusal.short", SHORTEST_REFUSAL);
		}
		keep(assessment, assessment.innovation().refused(reason.strip()));
		this.audit.record(actor, id.reportId(), "audit.innovation.refused");
	}

	private void keep(Assessment assessment, InnovationClaim claim) {
		assessment.claim(claim);
		this.assessments.flush();
		this.suggestions.renew(assessment.employeeId(), this.periods.period(assessment.periodId()));
	}

	private Assessment decidable(Actor actor, ReportId id, long version) {
		Assessment assessment = open(id);
		if (!confirms(actor, assessment)) {
			throw new ForbiddenException(actor, "confirm an innovation in " + id);
		}
		requireVersion(assessment, version);
		if (!assessment.innovation().isWaiting()) {
			throw new ConflictException("error.409.stale");
		}
		return assessment;
	}

	private Assessment open(ReportId id) {
		Assessment assessment = find(id);
		PeriodSummary period = this.periods.requireOpen(assessment.periodId(), Phase.REPORTING, Phase.ASSESSMENT);
		if (period.rules().policy() != PolicyKind.PP_30_2019) {
			throw new NotFoundException("innovation", id);
		}
		return assessment;
	}

	private Assessment find(ReportId id) {
		return this.assessments.findById(id).orElseThrow(() -> new NotFoundException("assessment", id));
	}

	private static void requireVersion(Assessment assessment, long version) {
		if (assessment.version() != version) {
			throw new ConflictException("error.409.stale");
		}
	}

	private boolean appraises(Actor actor, Assessment assessment) {
		return this.assignments.isAppraisedBy(assessment.employeeId(), actor, LocalDate.now(this.clock));
	}

	/** The second person of today, and never whoever claimed it. */
	private boolean confirms(Actor actor, Assessment assessment) {
		return !actor.accountId().equals(assessment.innovation().innovationClaimedBy())
				&& this.assignments.isSecondTo(assessment.employeeId(), actor, LocalDate.now(this.clock));
	}

	/**
	 * A claim with what its page shows.
	 *
	 * @param id the report
	 * @param version for forms
	 * @param person about whom
	 * @param period of which period
	 * @param claim what is claimed
	 * @param claimable whether the reader may claim, or describe it anew
	 * @param decidable whether the reader may confirm or refuse it now
	 */
	public record Page(ReportId id, long version, PersonCard person, PeriodSummary period, InnovationClaim claim,
			boolean claimable, boolean decidable) {
	}

}
