package id.timbang.service;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.timbang.personnel.UnitType;
import id.timbang.shared.Window;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads services with the standards in force, each list in a fixed number of statements,
 * and keeps what was promised from being changed.
 */
@Repository
class ServiceDirectory {

	private static final String CURRENT = """
			from public_service p join service_standard s using (service_id)
			where not exists (select from service_standard later
			                  where later.service_id = s.service_id and later.number > s.number)
			""";

	private static final String NARROWED = CURRENT + """
			and (:type is null or unit_type = :type) and (:offered is null or (retired_at is null) = :offered)
			and (:text = '' or lower(name) like :pattern escape '\\' or lower(code) like :pattern escape '\\')
			""";

	private final JdbcClient jdbc;

	ServiceDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A window of the services, by kind of unit and name. */
	Window<ServiceSummary> list(ServiceFilter filter, int page) {
		List<ServiceSummary> rows = narrowed(
				"select p.*, s.* " + NARROWED + " order by unit_type, name, code " + Window.clause(page), filter)
			.query(ServiceDirectory::summary)
			.list();
		return Window.of(rows, page);
	}

	int count(ServiceFilter filter) {
		return narrowed("select count(*) " + NARROWED, filter).query(Integer.class).single();
	}

	private JdbcClient.StatementSpec narrowed(String sql, ServiceFilter filter) {
		return this.jdbc.sql(sql)
			.param("type", (filter.unitType() != null) ? filter.unitType().name() : null, Types.VARCHAR)
			.param("offered", filter.offered(), Types.BOOLEAN)
			.param("text", filter.text())
			.param("pattern", "%" + literally(filter.text().toLowerCase(Locale.ROOT)) + "%");
	}

	/** A text that stands for itself in a LIKE pattern. */
	private static String literally(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	/** What can be registered for, by name. */
	Map<String, ServiceId> byCode() {
		Map<String, ServiceId> services = new HashMap<>();
		this.jdbc.sql("select code, service_id from public_service").query((row) -> {
			services.put(row.getString("code"), id(row));
		});
		return services;
	}

	Map<ServiceId, String> names(Collection<ServiceId> services) {
		Map<ServiceId, String> names = new HashMap<>();
		this.jdbc.sql("select service_id, name from public_service where service_id = any (:services)")
			.param("services", services.stream().map(ServiceId::serviceId).toArray(UUID[]::new))
			.query((row) -> {
				names.put(id(row), row.getString("name"));
			});
		return names;
	}

	List<ServiceSummary> offered() {
		return this.jdbc.sql("select p.*, s.* " + CURRENT + " and retired_at is null order by name, code")
			.query(ServiceDirectory::summary)
			.list();
	}

	/** The kinds of units that offer something, or ever did. */
	Set<UnitType> serving() {
		return this.jdbc.sql("select distinct unit_type from public_service")
			.query((row, number) -> UnitType.valueOf(row.getString("unit_type")))
			.set();
	}

	/** The kinds of units that offer something today. */
	Set<UnitType> offering() {
		return this.jdbc.sql("select distinct unit_type from public_service where retired_at is null")
			.query((row, number) -> UnitType.valueOf(row.getString("unit_type")))
			.set();
	}

	/** Everything that is promised about what a kind of unit offers, by name. */
	List<OfferedService> offeredBy(UnitType type) {
		Map<StandardId, List<Stage>> stages = new HashMap<>();
		this.jdbc.sql("""
				select standard_id, t.name, t.standard_value
				from service_stage t join service_standard using (standard_id) join public_service p using (service_id)
				where p.unit_type = :type order by standard_id, place""").param("type", type.name()).query((row) -> {
			StandardId id = new StandardId(row.getObject("standard_id", UUID.class));
			BigDecimal value = row.getBigDecimal("standard_value");
			stages.computeIfAbsent(id, (key) -> new ArrayList<>()).add(new Stage(row.getString("name"), value));
		});
		return this.jdbc
			.sql("select p.*, s.* " + CURRENT + " and retired_at is null and unit_type = :type order by name, code")
			.param("type", type.name())
			.query((row, number) -> new OfferedService(id(row), row.getString("code"), row.getString("name"),
					details(row, stages)))
			.list();
	}

	/** Since when which standard is promised, for all services. */
	StandardHistory history() {
		Map<ServiceId, Map<Instant, StandardId>> standards = new HashMap<>();
		this.jdbc.sql("select service_id, in_force_since, standard_id from service_standard order by number")
			.query((row) -> {
				standards.computeIfAbsent(id(row), (service) -> new HashMap<>())
					.put(row.getTimestamp("in_force_since").toInstant(),
							new StandardId(row.getObject("standard_id", UUID.class)));
			});
		return new StandardHistory(standards);
	}

	/** The standard in force of one service. */
	StandardId inForce(ServiceId service) {
		return this.jdbc.sql("select standard_id " + CURRENT + " and service_id = :service")
			.param("service", service.serviceId())
			.query((row, number) -> new StandardId(row.getObject("standard_id", UUID.class)))
			.single();
	}

	/**
	 * Freezes what is not frozen yet, in one statement. Whoever is changing it finds that
	 * it has become another version.
	 */
	void freeze(Collection<StandardId> standards, Instant now) {
		this.jdbc.sql("""
				update service_standard set frozen_at = :now, version = version + 1
				where standard_id = any(:ids) and frozen_at is null""")
			.param("now", Timestamp.from(now))
			.param("ids", standards.stream().map(StandardId::standardId).toArray(UUID[]::new))
			.update();
	}

	private static ServiceSummary summary(ResultSet row, int number) throws SQLException {
		return new ServiceSummary(id(row), row.getString("code"), row.getString("name"),
				UnitType.valueOf(row.getString("unit_type")), time(row), row.getLong("fee"),
				row.getTimestamp("retired_at") == null);
	}

	private static StandardDetails details(ResultSet row, Map<StandardId, List<Stage>> stages) throws SQLException {
		StandardId id = new StandardId(row.getObject("standard_id", UUID.class));
		return new StandardDetails(time(row), row.getLong("fee"), row.getString("requirements").lines().toList(),
				row.getString("product"), stages.getOrDefault(id, List.of()));
	}

	private static ServiceStandard time(ResultSet row) throws SQLException {
		return new ServiceStandard(row.getInt("standard_value"),
				ServiceStandard.Unit.valueOf(row.getString("standard_unit")));
	}

	private static ServiceId id(ResultSet row) throws SQLException {
		return new ServiceId(row.getObject("service_id", UUID.class));
	}

}
