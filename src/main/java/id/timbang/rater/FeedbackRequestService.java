package id.timbang.rater;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import id.timbang.period.PeriodId;
import id.timbang.period.PeriodService;
import id.timbang.period.PeriodSummary;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import id.timbang.shared.SeveralRulesException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the answers of raters. The invitation is the key: who was not asked cannot
 * answer. An answer is final, and from then on nobody can read it as this rater's, not
 * even the rater. It leaves no entry in the audit trail and no time anywhere.
 */
@Service
@Transactional(readOnly = true)
public class FeedbackRequestService {

	private final InvitationStore invitations;

	private final RaterDirectory directory;

	private final AnswerStore answers;

	private final ChoiceLock lock;

	private final RaterChoiceService choice;

	private final PeriodService periods;

	FeedbackRequestService(InvitationStore invitations, RaterDirectory directory, AnswerStore answers, ChoiceLock lock,
			RaterChoiceService choice, PeriodService periods) {
		this.invitations = invitations;
		this.directory = directory;
		this.answers = answers;
		this.lock = lock;
		this.choice = choice;
		this.periods = periods;
	}

	/** Everybody whom the actor is asked about, while answers are taken. */
	public FeedbackRequests requests(Actor actor) {
		if (actor.employeeId() == null) {
			return new FeedbackRequests(List.of());
		}
		List<RaterDirectory.Asked> asked = this.directory.askedOf(new EmployeeId(actor.employeeId()));
		Map<PeriodId, PeriodSummary> summaries = this.periods
			.byId(asked.stream().map(RaterDirectory.Asked::period).distinct().toList());
		return new FeedbackRequests(
				asked.stream().map((one) -> one.in(Objects.requireNonNull(summaries.get(one.period())))).toList());
	}

	/**
	 * One of them.
	 * @throws ForbiddenException if the actor is not asked about this person
	 */
	public FeedbackRequest request(Actor actor, PeriodId period, EmployeeId person) {
		Optional<FeedbackRequest> request = requests(actor).find(period, person);
		if (request.isEmpty()) {
			throw new ForbiddenException(actor, "answer about " + person);
		}
		return request.get();
	}

	/**
	 * Takes an answer, once.
	 * @throws ConflictException if there is one, or answers are taken no longer
	 * @throws SeveralRulesException if it would not count
	 */
	@Transactional
	public void answer(Actor actor, PeriodId period, EmployeeId person, NewAnswer answer) {
		FeedbackRequest request = openRequest(actor, period, person);
		answer.check();
		this.answers.add(period, pairing(actor, person), request.group(), answer);
	}

	/**
	 * Says that the actor would rather not answer; a colleague is proposed in the actor's
	 * place.
	 * @throws ConflictException if there is an answer, or answers are taken no longer
	 * @throws RuleException if it is something else and not said what
	 */
	@Transactional
	public void decline(Actor actor, PeriodId period, EmployeeId person, DeclineReason reason, String note) {
		this.periods.requireOpen(period, Phase.REPORTING);
		this.lock.choosing(period);
		FeedbackRequest request = request(actor, period, person);
		if (reason == DeclineReason.OTHER && note.isEmpty()) {
			throw new RuleException("note", "rater.decline.note");
		}
		if (!this.invitations.decline(period, pairing(actor, person), reason, note)) {
			throw new ConflictException("rater.answered");
		}
		if (request.group() == RaterGroup.PEERS) {
			this.choice.replace(period, person);
		}
	}

	/** Read once the lock is held: somebody may have taken the actor off the list. */
	private FeedbackRequest openRequest(Actor actor, PeriodId period, EmployeeId person) {
		this.periods.requireOpen(period, Phase.REPORTING);
		this.lock.answering(period, person);
		FeedbackRequest request = request(actor, period, person);
		if (request.answered()) {
			throw new ConflictException("rater.answered");
		}
		return request;
	}

	private static Pairing pairing(Actor actor, EmployeeId person) {
		return new Pairing(person, new EmployeeId(Objects.requireNonNull(actor.employeeId())));
	}

}
