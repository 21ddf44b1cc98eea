package id.timbang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.Role;
import id.timbang.visit.RatableVisit;
import id.timbang.visit.RatedVisit;
import id.timbang.visit.RatingCode;
import id.timbang.visit.RatingCodeService;

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

	private final AuditTrail audit;

	private final Clock clock;

	RatingService(RatingCodeService codes, RatingStore ratings, AuditTrail audit, Clock clock) {
		this.codes = codes;
		this.ratings = ratings;
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
	 * Uses the code up and keeps the answers, both or neither.
	 * @return whether it was done; not if the code is unknown, used or expired
	 */
	@Transactional
	public boolean give(RatingCode code, NewRating rating) {
		requireComplete(rating);
		Optional<RatedVisit> visit = this.codes.claim(code);
		visit.ifPresent((found) -> this.ratings
			.add(new PastRating(found.unit(), found.service(), found.officer(), LocalDate.now(this.clock), rating)));
		return visit.isPresent();
	}

	/** Keeps the answers of somebody who has no code. */
	@Transactional
	public void give(WalkIn place, NewRating rating) {
		requireComplete(rating);
		this.ratings.add(place, LocalDate.now(this.clock), rating);
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
