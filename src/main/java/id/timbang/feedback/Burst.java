package id.timbang.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.timbang.scoring.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Ratings of a day that are held back, as HR sees them: numbers, and never an answer.
 *
 * @param id the burst
 * @param version for its forms
 * @param day of the ratings
 * @param unit name of the unit that was rated
 * @param service name of the service
 * @param point name of the service point; none of ratings with codes
 * @param officer in charge of the visits; none of ratings without a code
 * @param rule why they are held back
 * @param ratings how many
 * @param identical how many of them answer everything alike
 * @param visits how many visits the unit received on that day
 * @param allowed the limit that was in force, in percent or as a multiple of the visits
 * @param state how far HR has come
 * @param proposal who wants to set them aside, and why; none without one
 * @param decision who decided; none while they wait
 */
public record Burst(BurstId id, long version, LocalDate day, String unit, String service, @Nullable String point,
		@Nullable String officer, BurstRule rule, int ratings, int identical, long visits, int allowed,
		BurstState state, @Nullable Proposal proposal, @Nullable Decision decision) {

	/** The share of those that answer everything alike, in percent. */
	public Ratio share() {
		return Ratio.of(100L * this.identical, this.ratings);
	}

	/**
	 * That a burst should be set aside.
	 *
	 * @param account of whoever says so
	 * @param name of that person
	 * @param reason why
	 * @param at when
	 */
	public record Proposal(UUID account, String name, String reason, Instant at) {
	}

	/**
	 * What was decided.
	 *
	 * @param name of whoever decided
	 * @param at when
	 */
	public record Decision(String name, Instant at) {
	}

}
