package id.timbang.visit;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps contacts apart from their visits, encrypted. One whose day has come is gone,
 * whether it was deleted already or not.
 */
@Repository
class ContactStore {

	private final JdbcClient jdbc;

	ContactStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps the contact of an open visit, or another instead, for which the day stays.
	 * @return false if the visit is completed or the day of the former has come
	 */
	boolean keep(VisitId visit, byte[] ciphertext, LocalDate deleteOn, LocalDate today) {
		return this.jdbc.sql("""
				insert into visit_contact (visit_id, ciphertext, delete_on)
				select visit_id, :ciphertext, :day from visit
				where visit_id = :visit and completed_at is null for share
				on conflict (visit_id) do update set ciphertext = excluded.ciphertext
				where visit_contact.delete_on > :today""")
			.param("visit", visit.visitId())
			.param("ciphertext", ciphertext)
			.param("day", deleteOn)
			.param("today", today)
			.update() == 1;
	}

	/** The day on which the contact of a visit is deleted; empty if there is none. */
	Optional<LocalDate> dayOf(VisitId visit, LocalDate today) {
		return this.jdbc.sql("select delete_on from visit_contact where visit_id = :visit and delete_on > :today")
			.param("visit", visit.visitId())
			.param("today", today)
			.query(LocalDate.class)
			.optional();
	}

	Optional<byte[]> find(VisitId visit, LocalDate today) {
		return this.jdbc.sql("select ciphertext from visit_contact where visit_id = :visit and delete_on > :today")
			.param("visit", visit.visitId())
			.param("today", today)
			.query(byte[].class)
			.optional();
	}

	/** Deletes a contact earlier than was said, never later. */
	void shorten(VisitId visit, LocalDate deleteOn) {
		this.jdbc.sql("update visit_contact set delete_on = :day where visit_id = :visit and delete_on > :day")
			.param("day", deleteOn)
			.param("visit", visit.visitId())
			.update();
	}

	/** Deletes the contact of a visit; false if there is none. */
	boolean delete(VisitId visit) {
		return this.jdbc.sql("delete from visit_contact where visit_id = :visit")
			.param("visit", visit.visitId())
			.update() == 1;
	}

	/**
	 * Deletes those whose day has come.
	 * @return how many
	 */
	int deleteDue(LocalDate today) {
		return this.jdbc.sql("delete from visit_contact where delete_on <= :today").param("today", today).update();
	}

}
