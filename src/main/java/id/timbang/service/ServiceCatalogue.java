package id.timbang.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.timbang.personnel.UnitService;
import id.timbang.personnel.UnitType;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what citizens can come for, and knows which units offer it.
 */
@Service
@Transactional(readOnly = true)
public class ServiceCatalogue {

	private static final String COLUMNS = """
			select service_id, code, name, unit_type, standard_value, standard_unit from public_service""";

	private final JdbcClient jdbc;

	private final UnitService units;

	private final AuditTrail audit;

	ServiceCatalogue(JdbcClient jdbc, UnitService units, AuditTrail audit) {
		this.jdbc = jdbc;
		this.units = units;
		this.audit = audit;
	}

	/** All services by name. */
	public List<ServiceSummary> list() {
		return this.jdbc.sql(COLUMNS + " order by name, code").query(ServiceCatalogue::summary).list();
	}

	/** Who serves for whom, in two statements whatever the number of units. */
	public ServingUnits servingUnits() {
		Set<UnitType> serving = this.jdbc.sql("select distinct unit_type from public_service")
			.query((row, number) -> UnitType.valueOf(row.getString("unit_type")))
			.set();
		return new ServingUnits(this.units.outline(), serving);
	}

	/**
	 * Offers a service from now on.
	 * @throws RuleException if the code is taken
	 */
	@Transactional
	public ServiceId add(Actor actor, NewService wanted) {
		actor.require(Role.HR_ADMIN);
		ServiceId id = ServiceId.next();
		int rows = this.jdbc
			.sql("""
					insert into public_service (service_id, code, name, unit_type, standard_value, standard_unit, fee, requirements)
					values (:id, :code, :name, :type, :value, :unit, :fee, :requirements) on conflict (code) do nothing""")
			.param("id", id.serviceId())
			.param("code", wanted.code())
			.param("name", wanted.name())
			.param("type", wanted.unitType().name())
			.param("value", wanted.standard().value())
			.param("unit", wanted.standard().unit().name())
			.param("fee", wanted.fee())
			.param("requirements", wanted.requirements())
			.update();
		if (rows == 0) {
			throw new RuleException("code", "service.code.taken", wanted.code());
		}
		this.audit.record(actor, id.serviceId(), "audit.service.added", wanted.name());
		return id;
	}

	private static ServiceSummary summary(ResultSet row, int number) throws SQLException {
		return new ServiceSummary(new ServiceId(row.getObject("service_id", UUID.class)), row.getString("code"),
				row.getString("name"), UnitType.valueOf(row.getString("unit_type")), standard(row));
	}

	private static ServiceStandard standard(ResultSet row) throws SQLException {
		return new ServiceStandard(row.getInt("standard_value"),
				ServiceStandard.Unit.valueOf(row.getString("standard_unit")));
	}

}
