package id.timbang.complaint;

import java.util.Set;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Complaints for tests.
 */
@Component
public class TestComplaints {

	/** What everybody complains about. */
	public static final String TEXT = "Loket tutup sebelum waktunya.";

	/** What everybody is answered. */
	public static final String ANSWER = "Loket sekarang dibuka sampai pukul 16.00.";

	/** Works on all of them. */
	public static final Actor HANDLER = new Actor(UUID.randomUUID(), null, "Admin Kedua", Set.of(Role.HR_ADMIN));

	private final ComplaintFiling filing;

	private final ComplaintHandling handling;

	private final PraiseService praise;

	private final PublicationService publications;

	private final JdbcClient jdbc;

	TestComplaints(ComplaintFiling filing, ComplaintHandling handling, PraiseService praise,
			PublicationService publications, JdbcClient jdbc) {
		this.filing = filing;
		this.handling = handling;
		this.praise = praise;
		this.publications = publications;
		this.jdbc = jdbc;
	}

	/** Somebody tells this unit something of this kind. */
	public FollowUpCode sent(UnitId unit, ComplaintKind kind) {
		return this.filing.file(form(unit, kind));
	}

	/** A form that was filled in. */
	static NewComplaint form(UnitId unit, ComplaintKind kind) {
		return new NewComplaint(UUID.randomUUID(), unit, kind, null, null, TEXT, "");
	}

	/** The same, and somebody works on it. */
	public ComplaintId processed(UnitId unit, ComplaintKind kind) {
		return process(idOf(sent(unit, kind)));
	}

	/** From now on it is answered. */
	public ComplaintId answered(FollowUpCode code) {
		ComplaintId id = process(idOf(code));
		this.handling.answer(HANDLER, id, 2, ANSWER);
		return id;
	}

	/** Somebody praises an officer of this unit, who can read it. */
	public ComplaintId praised(UnitId unit, EmployeeId officer) {
		ComplaintId id = processed(unit, ComplaintKind.PRAISE);
		this.praise.passOn(HANDLER, id, officer, "Petugasnya ramah dan cepat.");
		return id;
	}

	/** Somebody asks, is answered, and both shall be shown to everybody. */
	public ComplaintId prepared(UnitId unit) {
		ComplaintId id = answered(sent(unit, ComplaintKind.INFORMATION));
		this.publications.prepare(HANDLER, id, 0, TEXT, ANSWER);
		return id;
	}

	/** From then on they are. */
	public ComplaintId published(UnitId unit) {
		ComplaintId id = prepared(unit);
		this.publications.release(HR, id, 1);
		return id;
	}

	private ComplaintId process(ComplaintId id) {
		this.handling.move(HANDLER, id, 0, ComplaintState.VERIFIED, "");
		this.handling.move(HANDLER, id, 1, ComplaintState.IN_PROGRESS, "Segera ditangani.");
		return id;
	}

	/** The same complaint as those who work on it know it. */
	public ComplaintId idOf(FollowUpCode code) {
		return new ComplaintId(this.jdbc.sql("select complaint_id from complaint where code_hash = :hash")
			.param("hash", code.hash())
			.query(UUID.class)
			.single());
	}

}
