package id.timbang.service;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitService;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.ConflictException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.ReadableCode;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import id.timbang.shared.Window;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the places where citizens are served. HR writes them, everybody may look at one.
 */
@Service
@Transactional(readOnly = true)
public class ServicePointService {

	private final RandomGenerator random = new SecureRandom();

	private final ServicePointRepository points;

	private final ServiceCatalogue catalogue;

	private final UnitService units;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	ServicePointService(ServicePointRepository points, ServiceCatalogue catalogue, UnitService units, JdbcClient jdbc,
			AuditTrail audit) {
		this.points = points;
		this.catalogue = catalogue;
		this.units = units;
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/** A window of the points of a unit, open ones first, then by name; for HR. */
	public Window<ServicePointSummary> list(Actor actor, UnitId unit, int page) {
		actor.require(Role.HR_ADMIN);
		int number = Window.clamp(page);
		List<ServicePointSummary> rows = this.jdbc
			.sql("select * from service_point where unit_id = :unit order by active desc, name "
					+ Window.clause(number))
			.param("unit", unit.unitId())
			.query(ServicePointService::read)
			.list();
		return Window.of(rows, number);
	}

	/** How many points a unit has. */
	public int count(Actor actor, UnitId unit) {
		actor.require(Role.HR_ADMIN);
		return this.jdbc.sql("select count(*) from service_point where unit_id = :unit")
			.param("unit", unit.unitId())
			.query(Integer.class)
			.single();
	}

	private static ServicePointSummary read(ResultSet row, int number) throws SQLException {
		return new ServicePointSummary(new ServicePointId(row.getObject("point_id", UUID.class)),
				row.getLong("version"), new UnitId(row.getObject("unit_id", UUID.class)), row.getString("code"),
				row.getString("name"), PointKind.valueOf(row.getString("kind")), row.getBoolean("active"));
	}

	/** One point; for HR. */
	public ServicePointSummary point(Actor actor, ServicePointId id) {
		actor.require(Role.HR_ADMIN);
		return summary(find(id));
	}

	/**
	 * The point that a poster leads to; for everybody.
	 * @param code in small or capital letters
	 * @return nothing if there is no such point
	 */
	public Optional<PublicPoint> withCode(String code) {
		return this.points.findByCode(code.toUpperCase(Locale.ROOT))
			.map((point) -> new PublicPoint(point.id(), point.unitId(), point.code(), point.name(), point.kind(),
					point.isActive(), this.catalogue.ofUnit(point.unitId()).orElseThrow()));
	}

	/**
	 * The names of the open points of a unit by their codes; for everybody.
	 * @param unit short name of the unit
	 */
	public Map<String, String> open(String unit) {
		Map<String, String> points = new LinkedHashMap<>();
		this.jdbc.sql("""
				select p.code, p.name from service_point p join unit u using (unit_id)
				where u.code = :unit and active order by p.name""").param("unit", unit).query((row) -> {
			points.put(row.getString("code"), row.getString("name"));
		});
		return points;
	}

	/**
	 * Adds a point to a unit.
	 * @throws RuleException if the unit has one of this name
	 */
	@Transactional
	public ServicePointId add(Actor actor, UnitId unit, String name, PointKind kind) {
		actor.require(Role.HR_ADMIN);
		this.units.unit(unit);
		checkName(unit, name, null);
		ServicePoint point = this.points.save(new ServicePoint(unit, unusedCode(), name, kind));
		record(actor, point, "audit.servicePoint.added");
		return point.id();
	}

	/**
	 * Calls a point something else. Its code stays, for the sake of its poster.
	 * @param version the version that the form was filled from
	 * @throws RuleException if the unit has another of this name
	 */
	@Transactional
	public void change(Actor actor, ServicePointId id, long version, String name, PointKind kind) {
		ServicePoint point = find(actor, id, version);
		checkName(point.unitId(), name, id);
		point.describe(name, kind);
		record(actor, point, "audit.servicePoint.changed");
	}

	/** Nobody is served there any more; its poster says so. */
	@Transactional
	public void close(Actor actor, ServicePointId id, long version) {
		ServicePoint point = find(actor, id, version);
		point.close();
		record(actor, point, "audit.servicePoint.closed");
	}

	/** Citizens are served there again. */
	@Transactional
	public void reopen(Actor actor, ServicePointId id, long version) {
		ServicePoint point = find(actor, id, version);
		point.reopen();
		record(actor, point, "audit.servicePoint.reopened");
	}

	private void checkName(UnitId unit, String name, @Nullable ServicePointId own) {
		Optional<ServicePoint> other = this.points.findByUnitIdAndName(unit, name)
			.filter((point) -> !point.id().equals(own));
		if (other.isPresent()) {
			throw new RuleException("name", "service.point.name.taken", name);
		}
	}

	private String unusedCode() {
		String code = ReadableCode.next(this.random, ServicePoint.CODE_LENGTH);
		return this.points.existsByCode(code) ? unusedCode() : code;
	}

	private void record(Actor actor, ServicePoint point, String action) {
		this.audit.record(actor, point.id().pointId(), action, point.name());
	}

	private ServicePoint find(Actor actor, ServicePointId id, long version) {
		actor.require(Role.HR_ADMIN);
		ServicePoint point = find(id);
		if (point.version() != version) {
			throw new ConflictException("error.409.stale");
		}
		return point;
	}

	private ServicePoint find(ServicePointId id) {
		return this.points.findById(id).orElseThrow(() -> new NotFoundException("service point", id));
	}

	private static ServicePointSummary summary(ServicePoint point) {
		return new ServicePointSummary(point.id(), point.version(), point.unitId(), point.code(), point.name(),
				point.kind(), point.isActive());
	}

}
