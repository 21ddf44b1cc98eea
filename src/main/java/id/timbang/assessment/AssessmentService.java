package id.timbang.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.timbang.period.PeriodService;
import id.timbang.period.Phase;
import id.timbang.period.PolicyKind;
import id.timbang.report.ReportId;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportService;
import id.timbang.report.ReportSheet;
import id.timbang.report.ReportState;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.Ratings;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an appraiser verify and rate, save by save, and decide. The suggestion is computed
 * and stored in the transaction of every change (P6).
 */
@Service
@Transactional(readOnly = true)
public class AssessmentService {

	/** The version of an assessment in which nothing has been saved yet. */
	public static final long UNSAVED = -1;

	private final AssessmentRepository assessments;

	private final SuggestionRenewal suggestions;

	private final ReportReader reader;

	private final ReportService reports;

	private final PeriodService periods;

	private final AuditTrail audit;

	private final Clock clock;

	AssessmentService(AssessmentRepository assessments, SuggestionRenewal suggestions, ReportReader reader,
			ReportService reports, PeriodService periods, AuditTrail audit, Clock clock) {
		this.assessments = assessments;
		this.suggestions = suggestions;
		this.reader = reader;
		this.reports = reports;
		this.periods = periods;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Saves what the appraiser entered; it may be incomplete. A report that waits is
	 * taken with it.
	 * @param version the version that the form was filled from, or {@link #UNSAVED}
	 * @throws id.timbang.shared.SeveralRulesException if something is not explained that
	 * has to be
	 */
	@Transactional
	public void save(Actor actor, ReportId id, long version, RatingContent content) {
		ReportSheet report = assessable(actor, id);
		RatingRules.require(report.lines(), content);
		if (report.progress().state() == ReportState.SUBMITTED) {
			this.reports.accept(actor, id, report.version());
		}
		Instant now = this.clock.instant();
		Assessment assessment = requireVersion(this.assessments.findById(id).orElse(null), version);
		if (assessment == null) {
			assessment = new Assessment(id, report.owner().id(), report.period().id(), actor.name(), now);
		}
		assessment.write(content, actor.name(), now);
		store(assessment);
		this.suggestions.renew(assessment.employeeId(), report.period());
		this.audit.record(actor, id.reportId(), "audit.assessment.saved");
	}

	private static @Nullable Assessment requireVersion(@Nullable Assessment found, long version) {
		long present = (found != null) ? found.version() : UNSAVED;
		if (present != version) {
			throw new ConflictException("error.409.stale");
		}
		return found;
	}

	/** Two appraisers who both save first would otherwise make two rows. */
	private void store(Assessment assessment) {
		try {
			this.assessments.saveAndFlush(assessment);
		}
		catch (DataIntegrityViolationException ex) {
			throw new ConflictException("error.409.stale");
		}
	}

	/**
	 * Sets the two ratings, or the predicate of the total.
	 * @param version the version that the form was filled from
	 * @throws RuleException if the figures are not complete yet
	 * @throws id.timbang.shared.SeveralRulesException if a departure is not explained
	 */
	@Transactional
	public void decide(Actor actor, ReportId id, long version, Decided wanted) {
		ReportSheet report = assessable(actor, id);
		Assessment assessment = this.assessments.findById(id)
			.orElseThrow(() -> new RuleException("", "assessment.notComplete"));
		requireVersion(assessment, version);
		Judgement suggested = assessment.suggestion()
			.judgement()
			.orElseThrow(() -> new RuleException("", "assessment.notComplete"));
		requireInnovation(report.period().rules().policy(), suggested, wanted.judgement());
		assessment.decide(wanted.inViewOf(suggested, actor.name(), this.clock.instant()));
		recordDecision(actor, id, wanted.judgement());
	}

	private static void requireInnovation(PolicyKind policy, Judgement suggested, Judgement wanted) {
		if (policy.needsInnovation(wanted) && !wanted.equals(suggested)) {
			throw new SeveralRulesException(List.of(new RuleException("predicate", "assessment.innovation.missing")));
		}
	}

	private void recordDecision(Actor actor, ReportId id, Judgement given) {
		if (given instanceof Ratings ratings) {
			this.audit.record(actor, id.reportId(), "audit.assessment.decided", ratings.results().name(),
					ratings.behaviour().name());
		}
		else {
			this.audit.record(actor, id.reportId(), "audit.assessment.predicate", given.predicate().code());
		}
	}

	/**
	 * Saves what was entered since, and decides in view of the suggestion that the
	 * appraiser saw: both or neither.
	 * @param version the version that the form was filled from
	 * @return whether they were set; if what was entered changes the suggestion it is
	 * saved, and the appraiser looks again
	 */
	@Transactional
	public boolean decide(Actor actor, ReportId id, long version, RatingContent content, Decided wanted) {
		Optional<Assessment> before = this.assessments.findById(id);
		if (before.map(Assessment::content).filter(content::equals).isPresent()) {
			decide(actor, id, version, wanted);
			return true;
		}
		Optional<Judgement> seen = before.flatMap((one) -> one.suggestion().judgement());
		save(actor, id, version, content);
		Assessment saved = this.assessments.findById(id).orElseThrow();
		Optional<Judgement> suggested = saved.suggestion().judgement();
		if (suggested.isEmpty() || !suggested.equals(seen)) {
			return false;
		}
		decide(actor, id, saved.version(), wanted);
		return true;
	}

	/**
	 * A report that the actor may assess now: in the assessment phase, or earlier as soon
	 * as the report has been handed over.
	 */
	private ReportSheet assessable(Actor actor, ReportId id) {
		ReportSheet report = this.reader.sheet(actor, id);
		if (!AssessmentReader.appraises(actor, report)) {
			throw new ForbiddenException(actor, "assess report " + id);
		}
		this.periods.requireOpen(report.period().id(), Phase.ASSESSMENT,
				report.progress().state().isHandedOver() ? Phase.REPORTING : Phase.ASSESSMENT);
		return report;
	}

}
