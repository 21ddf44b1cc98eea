package id.timbang.calibration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.result.ResultId;
import id.timbang.scoring.Judgement;
import id.timbang.scoring.Predicate;
import id.timbang.scoring.Rating;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps adjustments as they were proposed and ended.
 */
@Repository
class AdjustmentStore {

	private static final String SELECT = "select * from adjustment where %s order by proposed_at, adjustment_id";

	/** What is proposed, with the person's appraiser of today. */
	private static final String PROPOSED = """
			select r.result_id, e.name, a.period_id from adjustment a
			join employee e using (employee_id)
			join result r on r.period_id = a.period_id and r.employee_id = a.employee_id
			left join reporting_line own on own.employee_id = a.employee_id and own.superseded_at is null
			    and own.valid_from <= :day and (own.valid_until is null or own.valid_until >= :day)
			""";

	private static final String OLDEST_FIRST = " order by a.proposed_at limit " + Window.SIZE;

	/** Whom the second person of today, or nobody but HR, has to decide about. */
	private static final String UNDECIDED = PROPOSED + """
			cross join lateral second_person(a.employee_id, :day) as second (id)
			where a.state = 'PROPOSED' and a.proposer <> :account and a.employee_id is distinct from :self
			  and own.appraiser_id is distinct from :self and (second.id = :self or (:hr and second.id is null))
			""" + OLDEST_FIRST;

	/** What somebody else proposed about the people whom this person appraises today. */
	private static final String UNHEARD = PROPOSED + """
			where a.state = 'PROPOSED' and not a.by_appraiser and a.opinion = '' and own.appraiser_id = :self
			""" + OLDEST_FIRST;

	private final JdbcClient jdbc;

	AdjustmentStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps a proposal; false if one about the same person waits already. */
	boolean add(AdjustmentId id, PeriodId period, EmployeeId employee, Judgement before, Judgement after, String reason,
			Actor by, boolean byAppraiser, Instant now) {
		return this.jdbc.sql("""
				insert into adjustment (adjustment_id, version, period_id, employee_id, before_results,
				    before_behaviour, before_predicate, after_results, after_behaviour, after_predicate, reason,
				    proposed_by, proposer, proposed_at, by_appraiser, state)
				values (:id, 0, :period, :employee, :beforeResults, :beforeBehaviour, :beforePredicate, :afterResults,
				    :afterBehaviour, :afterPredicate, :reason, :by, :account, :now, :byAppraiser, 'PROPOSED')
				on conflict (period_id, employee_id) where state = 'PROPOSED' do nothing""")
			.param("id", id.adjustmentId())
			.param("period", period.periodId())
			.param("employee", employee.employeeId())
			.param("beforeResults", before.ratings().map((both) -> both.results().name()).orElse(null), Types.VARCHAR)
			.param("beforeBehaviour", before.ratings().map((both) -> both.behaviour().name()).orElse(null),
					Types.VARCHAR)
			.param("beforePredicate", before.ofTotal().map(Predicate::name).orElse(null), Types.VARCHAR)
			.param("afterResults", after.ratings().map((both) -> both.results().name()).orElse(null), Types.VARCHAR)
			.param("afterBehaviour", after.ratings().map((both) -> both.behaviour().name()).orElse(null), Types.VARCHAR)
			.param("afterPredicate", after.ofTotal().map(Predicate::name).orElse(null), Types.VARCHAR)
			.param("reason", reason)
			.param("by", by.name())
			.param("account", by.accountId())
			.param("byAppraiser", byAppraiser)
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	Optional<Adjustment> find(AdjustmentId id) {
		return this.jdbc.sql(SELECT.formatted("adjustment_id = :id"))
			.param("id", id.adjustmentId())
			.query(AdjustmentStore::adjustment)
			.optional();
	}

	/** Everything that was proposed about somebody in a period, in the order of time. */
	List<Adjustment> about(EmployeeId employee, PeriodId period) {
		return this.jdbc.sql(SELECT.formatted("employee_id = :employee and period_id = :period"))
			.param("employee", employee.employeeId())
			.param("period", period.periodId())
			.query(AdjustmentStore::adjustment)
			.list();
	}

	/** What was confirmed in a period, in the order of time. */
	List<Adjustment> confirmed(PeriodId period) {
		return this.jdbc.sql(SELECT.formatted("period_id = :period and state = 'CONFIRMED'"))
			.param("period", period.periodId())
			.query(AdjustmentStore::adjustment)
			.list();
	}

	/** Keeps what the appraiser says; false if it has another version, or has ended. */
	boolean hear(AdjustmentId id, long version, String opinion, Actor by, Instant now) {
		return this.jdbc.sql("""
				update adjustment set version = version + 1, opinion = :opinion, opinion_by = :by, opinion_at = :now
				where adjustment_id = :id and version = :version and state = 'PROPOSED'""")
			.param("opinion", opinion)
			.param("by", by.name())
			.param("now", Timestamp.from(now))
			.param("id", id.adjustmentId())
			.param("version", version)
			.update() == 1;
	}

	/** Ends what waits; false if it has another version, or has ended. */
	boolean end(AdjustmentId id, long version, AdjustmentState state, String refusal, Actor by, Instant now) {
		return this.jdbc.sql("""
				update adjustment set version = version + 1, state = :state, refusal = :refusal, ended_by = :by,
				    ender = :account, ended_at = :now
				where adjustment_id = :id and version = :version and state = 'PROPOSED'""")
			.param("state", state.name())
			.param("refusal", refusal)
			.param("by", by.name())
			.param("account", by.accountId())
			.param("now", Timestamp.from(now))
			.param("id", id.adjustmentId())
			.param("version", version)
			.update() == 1;
	}

	/** Lets everything that still waits in a period lapse. */
	void lapse(PeriodId period, Instant now) {
		this.jdbc.sql("""
				update adjustment set version = version + 1, state = 'LAPSED', ended_by = :by, ender = :account,
				    ended_at = :now
				where period_id = :period and state = 'PROPOSED'""")
			.param("by", Actor.SYSTEM.name())
			.param("account", Actor.SYSTEM.accountId())
			.param("now", Timestamp.from(now))
			.param("period", period.periodId())
			.update();
	}

	/** How many wait in a period, without one about the actor. */
	int waiting(PeriodId period, Actor actor) {
		return this.jdbc.sql("""
				select count(*) from adjustment
				where period_id = :period and state = 'PROPOSED' and employee_id is distinct from :self""")
			.param("period", period.periodId())
			.param("self", actor.employeeId(), Types.OTHER)
			.query(Integer.class)
			.single();
	}

	/** What waits for the decision of this person, the oldest first. */
	List<Waiting> waitingFor(Actor actor, LocalDate today) {
		return waiting(UNDECIDED, actor, today);
	}

	/** What waits for the opinion of this person, the oldest first. */
	List<Waiting> unheardBy(Actor actor, LocalDate today) {
		return waiting(UNHEARD, actor, today);
	}

	private List<Waiting> waiting(String sql, Actor actor, LocalDate today) {
		return this.jdbc.sql(sql)
			.param("day", today)
			.param("account", actor.accountId())
			.param("self", actor.employeeId(), Types.OTHER)
			.param("hr", actor.isHrAdmin())
			.query((row, number) -> new Waiting(new ResultId(row.getObject("result_id", UUID.class)),
					new PeriodId(row.getObject("period_id", UUID.class)), row.getString("name")))
			.list();
	}

	private static Adjustment adjustment(ResultSet row, int number) throws SQLException {
		Timestamp heard = row.getTimestamp("opinion_at");
		Timestamp ended = row.getTimestamp("ended_at");
		return new Adjustment(new AdjustmentId(row.getObject("adjustment_id", UUID.class)), row.getLong("version"),
				new PeriodId(row.getObject("period_id", UUID.class)),
				new EmployeeId(row.getObject("employee_id", UUID.class)), judgement(row, "before"),
				judgement(row, "after"), row.getString("reason"), row.getObject("proposer", UUID.class),
				row.getString("proposed_by"), row.getTimestamp("proposed_at").toInstant(),
				row.getBoolean("by_appraiser"), row.getString("opinion"), row.getString("opinion_by"),
				(heard != null) ? heard.toInstant() : null, AdjustmentState.valueOf(row.getString("state")),
				row.getString("refusal"), row.getString("ended_by"), (ended != null) ? ended.toInstant() : null);
	}

	private static Judgement judgement(ResultSet row, String when) throws SQLException {
		return Judgement
			.of(rating(row.getString(when + "_results")), rating(row.getString(when + "_behaviour")),
					predicate(row.getString(when + "_predicate")))
			.orElseThrow();
	}

	private static @Nullable Rating rating(@Nullable String name) {
		return (name != null) ? Rating.valueOf(name) : null;
	}

	private static @Nullable Predicate predicate(@Nullable String name) {
		return (name != null) ? Predicate.valueOf(name) : null;
	}

	/**
	 * An adjustment that waits for somebody.
	 *
	 * @param result the score sheet that it is about
	 * @param period of which period
	 * @param name whose it is
	 */
	record Waiting(ResultId result, PeriodId period, String name) {
	}

}
