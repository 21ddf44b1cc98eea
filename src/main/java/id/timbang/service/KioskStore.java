package id.timbang.service;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the keys of kiosks by their hashes.
 */
@Repository
class KioskStore {

	private final JdbcClient jdbc;

	KioskStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets one change at a time happen to the kiosk of a point. */
	void lock(ServicePointId point) {
		this.jdbc.sql("select point_id from service_point where point_id = :point for update")
			.param("point", point.pointId())
			.query(UUID.class)
			.single();
	}

	/** The key that is in use at a point, if any. */
	Optional<GivenKiosk> current(ServicePointId point) {
		return this.jdbc.sql("""
				select kiosk_key_id, given_at from kiosk_key where point_id = :point and withdrawn_at is null""")
			.param("point", point.pointId())
			.query((row, number) -> new GivenKiosk(new KioskKeyId(row.getObject("kiosk_key_id", UUID.class)),
					row.getTimestamp("given_at").toInstant()))
			.optional();
	}

	void add(ServicePointId point, KioskKey key, Instant now) {
		this.jdbc.sql("""
				insert into kiosk_key (kiosk_key_id, point_id, key_hash, given_at)
				values (:id, :point, :hash, :now)""")
			.param("id", KioskKeyId.next().kioskKeyId())
			.param("point", point.pointId())
			.param("hash", key.hash())
			.param("now", Timestamp.from(now))
			.update();
	}

	void withdraw(KioskKeyId id, Instant now) {
		this.jdbc.sql("update kiosk_key set withdrawn_at = :now where kiosk_key_id = :id")
			.param("now", Timestamp.from(now))
			.param("id", id.kioskKeyId())
			.update();
	}

	/** The point of a key, in use or not. */
	Optional<Found> find(KioskKey key) {
		return this.jdbc.sql("""
				select p.code, k.withdrawn_at is not null as withdrawn
				from kiosk_key k join service_point p using (point_id) where k.key_hash = :hash""")
			.param("hash", key.hash())
			.query((row, number) -> new Found(row.getString("code"), row.getBoolean("withdrawn")))
			.optional();
	}

	/**
	 * The code of a point, and whether the key is no longer good.
	 */
	record Found(String point, boolean withdrawn) {
	}

}
