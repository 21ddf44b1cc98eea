package id.timbang.service;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;

import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a tablet at a service point be a kiosk: an address with a secret, which HR gives,
 * renews and withdraws. The secret is told once.
 */
@Service
@Transactional(readOnly = true)
public class KioskService {

	private final RandomGenerator random = new SecureRandom();

	private final KioskStore keys;

	private final ServicePointService points;

	private final AuditTrail audit;

	private final Clock clock;

	KioskService(KioskStore keys, ServicePointService points, AuditTrail audit, Clock clock) {
		this.keys = keys;
		this.points = points;
		this.audit = audit;
		this.clock = clock;
	}

	/** The address that is in use at a point, if any; for HR. */
	public Optional<GivenKiosk> current(Actor actor, ServicePointId point) {
		return this.keys.current(this.points.point(actor, point).id());
	}

	/**
	 * Gives a point a new address; the one that it had is good no longer.
	 * @param seen the address that was in use when the form was filled in, if any
	 * @return the secret, which nobody can look up later
	 * @throws ConflictException if another one is in use by now
	 */
	@Transactional
	public KioskKey give(Actor actor, ServicePointId point, @Nullable KioskKeyId seen) {
		ServicePointSummary found = this.points.point(actor, point);
		Optional<GivenKiosk> current = seen(point, seen);
		current.ifPresent((kiosk) -> this.keys.withdraw(kiosk.id(), this.clock.instant()));
		KioskKey key = KioskKey.next(this.random);
		this.keys.add(point, key, this.clock.instant());
		record(actor, found, current.isPresent() ? "audit.kiosk.renewed" : "audit.kiosk.given");
		return key;
	}

	/**
	 * Withdraws the address of a point: it says so from now on.
	 * @param seen the address that was in use when the form was filled in
	 * @throws ConflictException if it is in use no longer
	 */
	@Transactional
	public void withdraw(Actor actor, ServicePointId point, @Nullable KioskKeyId seen) {
		ServicePointSummary found = this.points.point(actor, point);
		GivenKiosk current = seen(point, seen)
			.orElseThrow(() -> new ConflictException("service.kiosk.withdrawn.already"));
		this.keys.withdraw(current.id(), this.clock.instant());
		record(actor, found, "audit.kiosk.withdrawn");
	}

	private Optional<GivenKiosk> seen(ServicePointId point, @Nullable KioskKeyId seen) {
		this.keys.lock(point);
		Optional<GivenKiosk> current = this.keys.current(point);
		if (!current.map(GivenKiosk::id).equals(Optional.ofNullable(seen))) {
			throw new ConflictException("service.kiosk.overtaken");
		}
		return current;
	}

	private void record(Actor actor, ServicePointSummary point, String action) {
		this.audit.record(actor, point.id().pointId(), action, point.name());
	}

	/**
	 * What an address leads to; for everybody.
	 * @param key as it stands in the address
	 * @return nothing if no such address was ever given
	 */
	public Optional<Kiosk> find(String key) {
		return KioskKey.typed(key)
			.flatMap((known) -> this.keys.find(known)
				.flatMap((found) -> this.points.withCode(found.point())
					.map((point) -> new Kiosk(known, point, found.withdrawn()))));
	}

}
