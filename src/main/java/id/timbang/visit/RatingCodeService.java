package id.timbang.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a visit for one rating. The code itself is the permission: who holds the slip may
 * rate, nobody signs in.
 */
@Service
@Transactional(readOnly = true)
public class RatingCodeService {

	/** Days after completion on which a code is still good. */
	public static final int DAYS_VALID = 14;

	private final RatingCodes codes;

	private final Clock clock;

	RatingCodeService(RatingCodes codes, Clock clock) {
		this.codes = codes;
		this.clock = clock;
	}

	/**
	 * What a code stands for, whatever its state; empty for a code that nobody gave out.
	 */
	public Optional<RatableVisit> find(RatingCode code) {
		return this.codes.find(code, goodSince());
	}

	/**
	 * Uses a code up, for the transaction that writes the rating. Of several at once one
	 * succeeds.
	 * @return the visit; empty if the code is unknown, used or expired
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<RatedVisit> claim(RatingCode code) {
		return this.codes.use(code, goodSince());
	}

	/** Codes of visits that were completed before this have expired. */
	private Instant goodSince() {
		return LocalDate.now(this.clock).minusDays(DAYS_VALID).atStartOfDay(this.clock.getZone()).toInstant();
	}

}
