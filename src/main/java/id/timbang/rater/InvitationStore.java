package id.timbang.rater;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Actor;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps who is asked about whom. An invitation has no number of its own, no time and no
 * version: nothing in it says when it was answered (decision 35).
 */
@Repository
class InvitationStore {

	private static final int BATCH = 1000;

	private static final String INSERT = """
			insert into rater_invitation (period_id, employee_id, rater_id, rater_group, state) values (?, ?, ?, ?, ?)""";

	private final JdbcClient client;

	private final JdbcTemplate jdbc;

	InvitationStore(JdbcClient client, JdbcTemplate jdbc) {
		this.client = client;
		this.jdbc = jdbc;
	}

	/** Notes that raters are chosen in a period; false if they are already. */
	boolean begin(PeriodId period, RaterLimits limits, Actor actor, Instant now) {
		return this.client.sql("""
				insert into rater_round (period_id, peers_wanted, people_per_rater, started_by, started_at)
				values (:period, :wanted, :most, :name, :now) on conflict (period_id) do nothing""")
			.param("period", period.periodId())
			.param("wanted", limits.wanted())
			.param("most", limits.most())
			.param("name", actor.name())
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	/** Whether raters are chosen in a period. */
	boolean isBegun(PeriodId period) {
		return this.client.sql("select exists (select from rater_round where period_id = :period)")
			.param("period", period.periodId())
			.query(Boolean.class)
			.single();
	}

	/** Adds invitations, a thousand in one statement. */
	void add(PeriodId period, Collection<Invitation> invitations) {
		this.jdbc.batchUpdate(INSERT, invitations, BATCH, (insert, invitation) -> fill(insert, period, invitation));
	}

	private static void fill(PreparedStatement insert, PeriodId period, Invitation invitation) throws SQLException {
		insert.setObject(1, period.periodId());
		insert.setObject(2, invitation.person().employeeId());
		insert.setObject(3, invitation.rater().employeeId());
		insert.setString(4, invitation.group().name());
		insert.setString(5, invitation.state().name());
	}

	/** One invitation. */
	Optional<Invitation> find(PeriodId period, Pairing pairing) {
		return this.client.sql("""
				select employee_id, rater_id, rater_group, state from rater_invitation
				where period_id = :period and employee_id = :person and rater_id = :rater""")
			.param("period", period.periodId())
			.param("person", pairing.person().employeeId())
			.param("rater", pairing.rater().employeeId())
			.query(InvitationStore::invitation)
			.optional();
	}

	/** All that is about one of these people, or asks one of them. */
	List<Invitation> among(PeriodId period, Collection<EmployeeId> people) {
		return this.client.sql("""
				select employee_id, rater_id, rater_group, state from rater_invitation
				where period_id = :period and (employee_id = any(:people) or rater_id = any(:people))""")
			.param("period", period.periodId())
			.param("people", people.stream().map(EmployeeId::employeeId).toArray(UUID[]::new))
			.query(InvitationStore::invitation)
			.list();
	}

	/** About how many people but the actor a rater is asked. */
	int countOf(PeriodId period, EmployeeId rater, Actor actor) {
		return this.client.sql("""
				select count(*) from rater_invitation
				where period_id = :period and rater_id = :rater and state in ('PROPOSED', 'CONFIRMED')
				  and employee_id is distinct from :actor""")
			.param("period", period.periodId())
			.param("rater", rater.employeeId())
			.param("actor", actor.employeeId(), Types.OTHER)
			.query(Integer.class)
			.single();
	}

	/** Confirms what is proposed for everybody but the actor, and says how many. */
	int confirmAllBut(PeriodId period, Actor actor) {
		return this.client.sql("""
				update rater_invitation set state = 'CONFIRMED'
				where period_id = :period and state = 'PROPOSED' and employee_id is distinct from :actor""")
			.param("period", period.periodId())
			.param("actor", actor.employeeId(), Types.OTHER)
			.update();
	}

	/** Confirms what is proposed for these people, and says how many. */
	int confirmFor(PeriodId period, Collection<EmployeeId> people) {
		return this.client.sql("""
				update rater_invitation set state = 'CONFIRMED'
				where period_id = :period and state = 'PROPOSED' and employee_id = any(:people)""")
			.param("period", period.periodId())
			.param("people", people.stream().map(EmployeeId::employeeId).toArray(UUID[]::new))
			.update();
	}

	/** Takes somebody off the list; false if nobody such is on it. */
	boolean withdraw(PeriodId period, Pairing pairing) {
		return change(period, pairing, "state = 'WITHDRAWN'", "state in ('PROPOSED', 'CONFIRMED')");
	}

	/** Puts somebody on the list again who was taken off. */
	boolean reinstate(PeriodId period, Pairing pairing) {
		return change(period, pairing, "state = 'CONFIRMED'", "state = 'WITHDRAWN'");
	}

	private boolean change(PeriodId period, Pairing pairing, String change, String condition) {
		return this.client
			.sql("update rater_invitation set " + change
					+ " where period_id = :period and employee_id = :person and rater_id = :rater and " + condition)
			.param("period", period.periodId())
			.param("person", pairing.person().employeeId())
			.param("rater", pairing.rater().employeeId())
			.update() == 1;
	}

	/** The rater would rather not; false unless asked, or if there is an answer. */
	boolean decline(PeriodId period, Pairing pairing, DeclineReason reason, String note) {
		return this.client.sql("""
				update rater_invitation set state = 'DECLINED', reason = :reason, note = nullif(:note, '')
				where period_id = :period and employee_id = :person and rater_id = :rater
				  and state = 'CONFIRMED' and not answered""")
			.param("period", period.periodId())
			.param("person", pairing.person().employeeId())
			.param("rater", pairing.rater().employeeId())
			.param("reason", reason.name())
			.param("note", note)
			.update() == 1;
	}

	private static Invitation invitation(ResultSet row, int number) throws SQLException {
		return new Invitation(new EmployeeId(row.getObject("employee_id", UUID.class)),
				new EmployeeId(row.getObject("rater_id", UUID.class)), RaterGroup.valueOf(row.getString("rater_group")),
				InvitationState.valueOf(row.getString("state")));
	}

}
