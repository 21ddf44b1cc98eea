package id.timbang.rater;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.scoring.BehaviourSheet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps answers so that nothing leads from them to those who gave them (decision 35).
 * Whatever is added, all rows of the group are written anew, in random order, by one
 * transaction: so neither their order in the file, nor their transactions, nor their
 * numbers say which was the last. Invitations of the group are treated the same.
 */
@Repository
class AnswerStore {

	private static final String ANSWERS = """
			with gone as (delete from rater_answer
			    where period_id = :period and employee_id = :person and rater_group = :group returning levels)
			insert into rater_answer (answer_id, period_id, employee_id, rater_group, levels)
			select gen_random_uuid(), :period, :person, :group, levels
			from (select levels from gone union all select cast(:levels as smallint[])) as mixed
			order by gen_random_uuid()""";

	private static final String COMMENTS = """
			with gone as (delete from rater_comment
			    where period_id = :period and employee_id = :person and rater_group = :group returning content)
			insert into rater_comment (comment_id, period_id, employee_id, rater_group, content)
			select gen_random_uuid(), :period, :person, :group, content
			from (select content from gone union all select unnest(cast(:texts as text[]))) as mixed
			order by gen_random_uuid()""";

	private static final String INVITATIONS = """
			with gone as (delete from rater_invitation
			    where period_id = :period and employee_id = :person and rater_group = :group returning *)
			insert into rater_invitation
			    (period_id, employee_id, rater_id, rater_group, state, reason, note, answered)
			select period_id, employee_id, rater_id, rater_group, state, reason, note, answered or rater_id = :rater
			from gone order by gen_random_uuid()""";

	private static final String FORGET_FEW = """
			delete from %s as rows where period_id = :period and (
			    select count(*) from rater_answer a where a.period_id = rows.period_id
			    and a.employee_id = rows.employee_id and a.rater_group = rows.rater_group) < :fewest""";

	private final JdbcClient jdbc;

	AnswerStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds an answer. Whoever calls holds the lock of the person. */
	void add(PeriodId period, Pairing pairing, RaterGroup group, NewAnswer answer) {
		write(ANSWERS, period, pairing, group).param("levels", StoredLevels.write(answer.sheet())).update();
		write(COMMENTS, period, pairing, group).param("texts", answer.texts()).update();
		write(INVITATIONS, period, pairing, group).param("rater", pairing.rater().employeeId()).update();
	}

	/**
	 * What these people were given, by group, in the order of random numbers; a group in
	 * one row, because there are many.
	 */
	Map<EmployeeId, Map<RaterGroup, List<BehaviourSheet>>> sheets(PeriodId period, Collection<EmployeeId> people) {
		Map<EmployeeId, Map<RaterGroup, List<BehaviourSheet>>> sheets = new HashMap<>();
		this.jdbc.sql("select employee_id, rater_group, string_agg(" + StoredLevels.DIGITS + """
				, '' order by answer_id) from rater_answer
				where period_id = :period and employee_id = any(:people) group by employee_id, rater_group""")
			.param("period", period.periodId())
			.param("people", people.stream().map(EmployeeId::employeeId).toArray(UUID[]::new))
			.query((row) -> {
				sheets
					.computeIfAbsent(new EmployeeId(row.getObject(1, UUID.class)),
							(person) -> new EnumMap<>(RaterGroup.class))
					.put(RaterGroup.valueOf(row.getString(2)), StoredLevels.read(row.getString(3)));
			});
		return sheets;
	}

	private JdbcClient.StatementSpec write(String sql, PeriodId period, Pairing pairing, RaterGroup group) {
		return this.jdbc.sql(sql)
			.param("period", period.periodId())
			.param("person", pairing.person().employeeId())
			.param("group", group.name());
	}

	/** Deletes the groups that have fewer answers than may ever be shown. */
	void forgetGroupsBelow(PeriodId period, int fewest) {
		for (String table : new String[] { "rater_comment", "rater_answer" }) {
			this.jdbc.sql(FORGET_FEW.formatted(table))
				.param("period", period.periodId())
				.param("fewest", fewest)
				.update();
		}
	}

	/** Notes how many of all who were asked have answered, unless they are few. */
	void count(PeriodId period, int fewest) {
		this.jdbc.sql("""
				update rater_round r set invited = n.invited, answered = n.answered
				from (select count(*) as invited, count(*) filter (where answered) as answered
				    from rater_invitation where period_id = :period and state = 'CONFIRMED') n
				where r.period_id = :period and n.invited >= :fewest""")
			.param("period", period.periodId())
			.param("fewest", fewest)
			.update();
	}

	/**
	 * Forgets who has answered. Every invitation is written anew, not only those that
	 * change, and so is every answer: otherwise the order of the rows would still tell.
	 */
	void forgetWhoAnswered(PeriodId period) {
		this.jdbc.sql("""
				with gone as (delete from rater_invitation where period_id = :period returning *)
				insert into rater_invitation (period_id, employee_id, rater_id, rater_group, state, reason, note)
				select period_id, employee_id, rater_id, rater_group, state, reason, note
				from gone order by gen_random_uuid()""").param("period", period.periodId()).update();
		this.jdbc.sql("""
				with gone as (delete from rater_answer where period_id = :period returning *)
				insert into rater_answer (answer_id, period_id, employee_id, rater_group, levels)
				select gen_random_uuid(), period_id, employee_id, rater_group, levels
				from gone order by gen_random_uuid()""").param("period", period.periodId()).update();
		this.jdbc.sql("""
				with gone as (delete from rater_comment where period_id = :period returning *)
				insert into rater_comment (comment_id, period_id, employee_id, rater_group, content)
				select gen_random_uuid(), period_id, employee_id, rater_group, content
				from gone order by gen_random_uuid()""").param("period", period.periodId()).update();
	}

}
