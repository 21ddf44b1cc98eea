package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.timbang.service.ServicePointId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.Role;
import id.timbang.visit.RatableVisit;
import id.timbang.visit.RatedVisit;
import id.timbang.visit.RatingCode;
import id.timbang.visit.RatingCodeService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the ratings of citizens. No audit trail and no time of day: either would lead
 * from an answer back to who gave it (S16).
 */
@Service
@Transactional(readOnly = true)
public class RatingService {

	private final RatingCodeService codes;

	private final RatingStore ratings;

	private final SentForms forms;

	private final RefusalStore refusals;

	private final AuditTrail audit;

	private final Clock clock;

	RatingService(RatingCodeService codes, RatingStore ratings, SentForms forms, RefusalStore refusals,
			AuditTrail audit, Clock clock) {
		this.codes = codes;
		this.ratings = ratings;
		this.forms = forms;
		this.refusals = refusals;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What a code stands for, whatever its state; empty for a code that nobody gave out.
	 */
	public Optional<RatableVisit> visit(RatingCode code) {
		return this.codes.find(code);
	}

	/**
	 * Uses the code up and keeps the answers, both or neither. A form that was sent
	 * before changes nothing.
	 * @param device on which the form was filled in
	 * @return whether it was done, now or before; not if the code is unknown, used by
	 * another form, or expired
	 */
	@Transactional
	public boolean give(Device device, RatingCode code, NewRating rating, FormKey form) {
		requireComplete(rating);
		Optional<RatedVisit> visit = this.codes.claim(code);
		if (visit.isEmpty()) {
			return this.forms.contains(form);
		}
		this.forms.add(form);
		RatedVisit found = visit.get();
		this.ratings.add(device,
				new PastRating(found.unit(), found.service(), found.officer(), LocalDate.now(this.clock), rating));
		return true;
	}

	/**
	 * Keeps the answers of somebody who has no code. A form that was sent before changes
	 * nothing.
	 * @param device on which the form was filled in
	 */
	@Transactional
	public void give(Device device, WalkIn place, NewRating rating, FormKey form) {
		requireComplete(rating);
		if (this.forms.add(form)) {
			this.ratings.add(device, place, LocalDate.now(this.clock), rating);
		}
	}

	/** Whether a form has been sent already, of today or yesterday. */
	public boolean isSent(FormKey form) {
		return this.forms.contains(form);
	}

	/**
	 * Counts a rating that is not kept.
	 * @param point where it was sent; none if with a code
	 */
	@Transactional
	public void turnAway(TurnedAway reason, @Nullable ServicePointId point) {
		this.refusals.count(reason, point);
	}

	/** Forgets the forms that were sent before yesterday. */
	@Transactional
	public void forgetForms(Actor actor) {
		actor.require(Role.HR_ADMIN);
		this.forms.forget();
	}

	private static void requireComplete(NewRating rating) {
		if (!rating.isComplete()) {
			throw new IllegalArgumentException("the screen asks for all nine elements");
		}
	}

	/** Takes over many ratings from paper or from another register. */
	@Transactional
	public void load(Actor actor, List<PastRating> past) {
		actor.require(Role.HR_ADMIN);
		this.ratings.addAll(past);
		this.audit.record(actor, actor.accountId(), "audit.ratings.loaded", Integer.toString(past.size()));
	}

}
