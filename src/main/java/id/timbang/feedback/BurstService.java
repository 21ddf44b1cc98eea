package id.timbang.feedback;

import java.time.Clock;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets HR decide what becomes of ratings that are held back. One person lets them count;
 * to set them aside takes two. What is released already can no longer be set aside: its
 * sum with and without the few would tell what they said.
 */
@Service
@Transactional(readOnly = true)
public class BurstService {

	/** Shortest reason, in characters. */
	public static final int SHORTEST_REASON = 10;

	/** Longest reason, in characters. */
	public static final int LONGEST_REASON = 1000;

	private final BurstStore bursts;

	private final RefusalStore refusals;

	private final AuditTrail audit;

	private final Clock clock;

	BurstService(BurstStore bursts, RefusalStore refusals, AuditTrail audit, Clock clock) {
		this.bursts = bursts;
		this.refusals = refusals;
		this.audit = audit;
		this.clock = clock;
	}

	/** A window of all bursts: those that wait first, then the latest. */
	public Window<Burst> list(Actor actor, int page) {
		actor.require(Role.HR_ADMIN);
		return this.bursts.list(Window.clamp(page));
	}

	/** One burst. */
	public Burst burst(Actor actor, BurstId id) {
		actor.require(Role.HR_ADMIN);
		return read(id);
	}

	/**
	 * A window of the numbers of ratings that were turned away, the latest days first.
	 */
	public Window<TurnedAwayCount> turnedAway(Actor actor, int page) {
		actor.require(Role.HR_ADMIN);
		return this.refusals.list(Window.clamp(page));
	}

	/**
	 * Proposes to set a burst aside.
	 * @param version the version that was seen
	 * @param reason why, in 10 to 1,000 characters
	 * @throws ConflictException if somebody was faster
	 */
	@Transactional
	public void propose(Actor actor, BurstId id, long version, String reason) {
		Burst burst = find(actor, id, version);
		require(this.bursts.propose(burst, actor, reason, this.clock.instant()));
		record(actor, burst, "audit.burst.proposed", reason);
	}

	/**
	 * Sets a burst aside that somebody else has proposed to.
	 * @param version the version that was seen
	 * @throws ConflictException if nobody has, or oneself, or somebody was faster
	 */
	@Transactional
	public void setAside(Actor actor, BurstId id, long version) {
		Burst burst = find(actor, id, version);
		Burst.Proposal proposal = burst.proposal();
		if (burst.state() != BurstState.PROPOSED || proposal == null) {
			throw new ConflictException("error.409.stale");
		}
		if (proposal.account().equals(actor.accountId())) {
			throw new ConflictException("feedback.burst.second");
		}
		require(this.bursts.decide(burst, BurstState.SET_ASIDE, actor, this.clock.instant()));
		record(actor, burst, "audit.burst.setAside", proposal.name());
	}

	/**
	 * Lets a burst count: it is released with the next block.
	 * @param version the version that was seen
	 * @throws ConflictException if somebody was faster
	 */
	@Transactional
	public void letCount(Actor actor, BurstId id, long version) {
		Burst burst = find(actor, id, version);
		require(this.bursts.decide(burst, BurstState.COUNTED, actor, this.clock.instant()));
		record(actor, burst, "audit.burst.counted", "");
	}

	private Burst find(Actor actor, BurstId id, long version) {
		actor.require(Role.HR_ADMIN);
		Burst burst = read(id);
		require(burst.version() == version);
		return burst;
	}

	private Burst read(BurstId id) {
		return this.bursts.find(id).orElseThrow(() -> new NotFoundException("burst", id));
	}

	private static void require(boolean asSeen) {
		if (!asSeen) {
			throw new ConflictException("error.409.stale");
		}
	}

	private void record(Actor actor, Burst burst, String action, String detail) {
		this.audit.record(actor, burst.id().burstId(), action, Integer.toString(burst.ratings()), burst.unit(),
				burst.day().toString(), detail);
	}

}
