package id.timbang.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.timbang.disclosure.SmallNumbers;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePointId;
import id.timbang.shared.Actor;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps bursts, and holds their ratings back.
 */
@Repository
class BurstStore {

	/** Whether a rating is not held back; its table is called r. */
	static final String FREE = """
			(r.burst_id is null or exists (select from burst h where h.burst_id = r.burst_id and h.state = 'COUNTED'))""";

	private static final String GROUPS = """
			with alike as (
			    select day, unit_id, service_id, point_id, officer_id, count(*) as ratings
			    from rating
			    where block_id is null and burst_id is null and source not in ('IMPORT', 'PAPER') and day < :today
			    group by day, unit_id, service_id, point_id, officer_id, %s)
			select day, unit_id, service_id, point_id, officer_id, sum(ratings) as ratings, max(ratings) as identical
			from alike group by day, unit_id, service_id, point_id, officer_id having sum(ratings) >= :fewest"""
		.formatted(Elements.COLUMNS);

	private static final String BURSTS = """
			select b.*, u.name as unit, s.name as service, p.name as point, e.name as officer
			from burst b join unit u using (unit_id) join public_service s using (service_id)
			left join service_point p using (point_id) left join employee e on e.employee_id = b.officer_id""";

	private final JdbcClient jdbc;

	BurstStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The ratings of ended days that neither wait for HR nor are released, as far as they
	 * are enough; of how many visits is not known yet.
	 */
	List<BurstGroup> groups(LocalDate today) {
		return this.jdbc.sql(GROUPS)
			.param("today", today)
			.param("fewest", SmallNumbers.FEWEST)
			.query(BurstStore::group)
			.list();
	}

	private static BurstGroup group(ResultSet row, int number) throws SQLException {
		UUID point = row.getObject("point_id", UUID.class);
		UUID officer = row.getObject("officer_id", UUID.class);
		return new BurstGroup(row.getObject("day", LocalDate.class), new UnitId(row.getObject("unit_id", UUID.class)),
				new ServiceId(row.getObject("service_id", UUID.class)),
				(point != null) ? new ServicePointId(point) : null, (officer != null) ? new EmployeeId(officer) : null,
				row.getInt("ratings"), row.getInt("identical"), 0);
	}

	/** Keeps a burst and holds its ratings back. */
	void add(BurstGroup group, BurstRule rule, int allowed, LocalDate today) {
		this.jdbc
			.sql("""
					with found as (
					    insert into burst (burst_id, version, day, unit_id, service_id, point_id, officer_id, rule, ratings,
					        identical, visits, allowed, found_on, state)
					    values (:id, 0, :day, :unit, :service, cast(:point as uuid), cast(:officer as uuid), :rule, :ratings,
					        :identical, :visits, :allowed, :today, 'WAITING')
					    returning *)
					update rating r set burst_id = f.burst_id from found f
					where r.unit_id = f.unit_id and r.day = f.day and r.service_id = f.service_id
					  and r.point_id is not distinct from f.point_id and r.officer_id is not distinct from f.officer_id
					  and r.block_id is null and r.burst_id is null and r.source not in ('IMPORT', 'PAPER')""")
			.param("id", BurstId.next().burstId())
			.param("day", group.day())
			.param("unit", group.unit().unitId())
			.param("service", group.service().serviceId())
			.param("point", (group.point() != null) ? group.point().pointId() : null)
			.param("officer", (group.officer() != null) ? group.officer().employeeId() : null)
			.param("rule", rule.name())
			.param("ratings", group.ratings())
			.param("identical", group.identical())
			.param("visits", group.visits())
			.param("allowed", allowed)
			.param("today", today)
			.update();
	}

	/** A window of all bursts: those that wait first, then the latest. */
	Window<Burst> list(int page) {
		return Window.of(
				this.jdbc
					.sql(BURSTS + " order by b.state in ('SET_ASIDE', 'COUNTED'), b.day desc, u.name, b.burst_id "
							+ Window.clause(page))
					.query(BurstStore::burst)
					.list(),
				page);
	}

	Optional<Burst> find(BurstId id) {
		return this.jdbc.sql(BURSTS + " where b.burst_id = :id")
			.param("id", id.burstId())
			.query(BurstStore::burst)
			.optional();
	}

	/** How many wait for somebody other than whoever proposed to set them aside. */
	int waitingFor(Actor actor) {
		return this.jdbc.sql("""
				select count(*) from burst
				where state = 'WAITING' or (state = 'PROPOSED' and proposed_by <> :account)""")
			.param("account", actor.accountId())
			.query(Integer.class)
			.single();
	}

	/** How many ratings of these units and months were set aside. */
	int setAside(Collection<UnitId> units, YearMonth from, YearMonth until) {
		return this.jdbc.sql("""
				select coalesce(sum(ratings), 0) from burst
				where unit_id = any (:units) and state = 'SET_ASIDE' and day between :from and :until""")
			.param("units", units.stream().map(UnitId::unitId).toArray(UUID[]::new))
			.param("from", from.atDay(1))
			.param("until", until.atEndOfMonth())
			.query(Integer.class)
			.single();
	}

	/**
	 * Writes down that somebody wants to set a burst aside.
	 * @return whether it still waited, in this version
	 */
	boolean propose(Burst burst, Actor actor, String reason, Instant now) {
		return this.jdbc.sql("""
				update burst set state = 'PROPOSED', version = version + 1, reason = :reason, proposed_by = :account,
				    proposer = :name, proposed_at = :now
				where burst_id = :id and version = :version and state = 'WAITING'""")
			.param("reason", reason)
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("now", Timestamp.from(now))
			.param("id", burst.id().burstId())
			.param("version", burst.version())
			.update() > 0;
	}

	/**
	 * Writes a decision down.
	 * @return whether it was still open, in this version
	 */
	boolean decide(Burst burst, BurstState state, Actor actor, Instant now) {
		return this.jdbc.sql("""
				update burst set state = :state, version = version + 1, decided_by = :account, decider = :name,
				    decided_at = :now
				where burst_id = :id and version = :version and state in ('WAITING', 'PROPOSED')""")
			.param("state", state.name())
			.param("account", actor.accountId())
			.param("name", actor.name())
			.param("now", Timestamp.from(now))
			.param("id", burst.id().burstId())
			.param("version", burst.version())
			.update() > 0;
	}

	private static Burst burst(ResultSet row, int number) throws SQLException {
		UUID proposer = row.getObject("proposed_by", UUID.class);
		Timestamp decided = row.getTimestamp("decided_at");
		return new Burst(new BurstId(row.getObject("burst_id", UUID.class)), row.getLong("version"),
				row.getObject("day", LocalDate.class), row.getString("unit"), row.getString("service"),
				row.getString("point"), row.getString("officer"), BurstRule.valueOf(row.getString("rule")),
				row.getInt("ratings"), row.getInt("identical"), row.getLong("visits"), row.getInt("allowed"),
				BurstState.valueOf(row.getString("state")),
				(proposer != null) ? new Burst.Proposal(proposer, row.getString("proposer"), row.getString("reason"),
						row.getTimestamp("proposed_at").toInstant()) : null,
				(decided != null) ? new Burst.Decision(row.getString("decider"), decided.toInstant()) : null);
	}

}
