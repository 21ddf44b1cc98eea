package id.timbang.complaint;

import java.util.UUID;

import id.timbang.personnel.UnitId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Complaints for tests.
 */
@Component
public class TestComplaints {

	/** What everybody complains about. */
	public static final String TEXT = "Loket tutup sebelum waktunya.";

	private final ComplaintFiling filing;

	private final JdbcClient jdbc;

	TestComplaints(ComplaintFiling filing, JdbcClient jdbc) {
		this.filing = filing;
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

	/** The same complaint as those who work on it know it. */
	public ComplaintId idOf(FollowUpCode code) {
		return new ComplaintId(this.jdbc.sql("select complaint_id from complaint where code_hash = :hash")
			.param("hash", code.hash())
			.query(UUID.class)
			.single());
	}

}
