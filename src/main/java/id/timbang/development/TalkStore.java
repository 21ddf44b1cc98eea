package id.timbang.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what was talked about.
 */
@Repository
class TalkStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	TalkStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Adds an entry; two at once take one number after the other. */
	void add(ActionStore.Kept action, EmployeeId author, NewEntry entry) {
		this.jdbc.sql("select 1 from development_action where action_id = :id for update")
			.param("id", action.id().actionId())
			.query(Integer.class)
			.single();
		this.jdbc
			.sql("""
					insert into development_entry (action_id, kind, number, author_id, held_on, discussed, settled, follow_up_on,
					    corrects, recorded_on)
					select :id, :kind, 1 + count(*), :author, :held, :discussed, :settled, :followUp, :corrects, :today
					from development_entry where action_id = :id""")
			.param("id", action.id().actionId())
			.param("kind", action.kind().name())
			.param("author", author.employeeId())
			.param("held", entry.heldOn())
			.param("discussed", entry.discussed())
			.param("settled", entry.settled())
			.param("followUp", entry.followUpOn(), Types.DATE)
			.param("corrects", entry.corrects(), Types.INTEGER)
			.param("today", LocalDate.now(this.clock))
			.update();
	}

	/** A window of the entries about an action, the latest first. */
	Window<TalkEntry> list(ActionId action, int page) {
		return Window.of(this.jdbc.sql("""
				select t.*, e.name as author_name, (select max(c.number) from development_entry c
				    where c.action_id = t.action_id and c.corrects = t.number) as corrected_by
				from development_entry t join employee e on e.employee_id = t.author_id
				where t.action_id = :id order by t.number desc
				""" + Window.clause(page)).param("id", action.actionId()).query(TalkStore::entry).list(), page);
	}

	/** Numbers of the entries that somebody wrote about an action, the latest first. */
	List<Integer> written(ActionId action, EmployeeId author) {
		return this.jdbc.sql("""
				select number from development_entry where action_id = :id and author_id = :author
				order by number desc""")
			.param("id", action.actionId())
			.param("author", author.employeeId())
			.query(Integer.class)
			.list();
	}

	/**
	 * The talks that somebody leads and announced for these days, without one since; the
	 * nearest first, at most a window. What was corrected does not count.
	 */
	List<FollowUp> announced(EmployeeId leader, LocalDate until) {
		return Window
			.of(this.jdbc.sql("""
					select a.action_id, e.name as person_name, max(t.follow_up_on) as follow_up_on
					from development_action a join development_entry t using (action_id)
					join employee e on e.employee_id = a.employee_id
					where a.owner_id = :leader and a.state = 'OPEN' and t.follow_up_on <= :until
					  and not exists (select 1 from development_entry n where n.action_id = t.action_id
					    and (n.corrects = t.number or n.held_on >= t.follow_up_on))
					group by a.action_id, e.name order by 3, 1
					""" + Window.clause(1))
				.param("leader", leader.employeeId())
				.param("until", until)
				.query((row, number) -> new FollowUp(new ActionId(row.getObject("action_id", UUID.class)),
						row.getString("person_name"), row.getObject("follow_up_on", LocalDate.class)))
				.list(), 1)
			.items();
	}

	private static TalkEntry entry(ResultSet row, int number) throws SQLException {
		return new TalkEntry(row.getInt("number"), new EmployeeId(row.getObject("author_id", UUID.class)),
				row.getString("author_name"), row.getObject("held_on", LocalDate.class), row.getString("discussed"),
				row.getString("settled"), row.getObject("follow_up_on", LocalDate.class),
				row.getObject("recorded_on", LocalDate.class), row.getObject("corrects", Integer.class),
				row.getObject("corrected_by", Integer.class));
	}

	/**
	 * A talk that was announced.
	 */
	record FollowUp(ActionId action, String person, LocalDate day) {
	}

}
