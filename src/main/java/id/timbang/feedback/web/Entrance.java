package id.timbang.feedback.web;

import java.util.Optional;

import id.timbang.feedback.Device;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.TurnedAway;
import id.timbang.feedback.UnknownCodeLimit;
import id.timbang.service.ServicePointId;
import id.timbang.visit.RatableVisit;
import id.timbang.visit.RatingCode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Looks at a code that somebody typed or scanned.
 */
@Component
class Entrance {

	private final RatingService ratings;

	private final UnknownCodeLimit limit;

	Entrance(RatingService ratings, UnknownCodeLimit limit) {
		this.ratings = ratings;
		this.limit = limit;
	}

	/**
	 * What the code opens.
	 * @param address where it comes from
	 * @throws ClosedException if it opens nothing
	 */
	Open enter(String typed, String address) throws ClosedException {
		RatingCode code = RatingCode.typed(typed).orElseThrow(() -> new ClosedException(Reason.MALFORMED, typed));
		Optional<RatableVisit> visit = this.ratings.visit(code);
		if (visit.isEmpty()) {
			throw new ClosedException(this.limit.admit(address) ? Reason.UNKNOWN : Reason.TOO_MANY, typed);
		}
		return switch (visit.get().state()) {
			case OPEN -> new Open(code, visit.get());
			case USED -> throw new ClosedException(Reason.USED, typed);
			case EXPIRED -> throw new ClosedException(Reason.EXPIRED, typed);
		};
	}

	/**
	 * Rates with the code, and asks what is wrong with it only if that does not succeed.
	 * @param device on which the form was filled in
	 * @param address where it comes from
	 * @throws ClosedException if it opens nothing, or nothing any more
	 */
	void rate(Device device, String typed, RatingForm form, String address) throws ClosedException {
		Optional<RatingCode> code = RatingCode.typed(typed);
		if (code.isEmpty() || !this.ratings.give(device, code.get(), form.toRating(), form.formKey())) {
			enter(typed, address);
			throw new ClosedException(Reason.USED, typed);
		}
	}

	/**
	 * Counts what a program sent, and nothing else of it.
	 * @param point of the kiosk where it was sent; none elsewhere
	 */
	void turnAway(@Nullable ServicePointId point) {
		this.ratings.turnAway(TurnedAway.TRAP, point);
	}

	/**
	 * A code that can be rated with.
	 */
	record Open(RatingCode code, RatableVisit visit) {
	}

	/**
	 * Why a code opens nothing.
	 */
	enum Reason {

		MALFORMED(HttpStatus.NOT_FOUND), UNKNOWN(HttpStatus.NOT_FOUND), TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
		USED(HttpStatus.GONE), EXPIRED(HttpStatus.GONE);

		private final HttpStatus status;

		Reason(HttpStatus status) {
			this.status = status;
		}

		HttpStatus status() {
			return this.status;
		}

		/** Key of the heading; with {@code .next} of what to do. */
		String messageKey() {
			return "feedback.closed." + name();
		}

	}

	/**
	 * A code opens nothing.
	 */
	static class ClosedException extends Exception {

		private static final long serialVersionUID = 1L;

		private final Reason reason;

		private final String typed;

		ClosedException(Reason reason, String typed) {
			super(reason.name());
			this.reason = reason;
			this.typed = typed;
		}

		Reason reason() {
			return this.reason;
		}

		/** What was typed, to be mended. */
		String typed() {
			return this.typed;
		}

	}

}
