package id.timbang.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.shared.Role;
import id.timbang.shared.SafeCsv;
import id.timbang.shared.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands the answers themselves out, for HR to look into with tools of its own: those of
 * whole blocks, in random order, with the month and the band of age, without officer and
 * without comment.
 */
@Service
@Transactional(readOnly = true)
public class SurveyExport {

	private static final int FETCHED = 1000;

	private static final List<String> HEADER = Stream
		.of(Stream.of("unit_code", "service_code", "month", "source", "channel", "sex", "age", "education",
				"occupation"), SurveyCodes.ELEMENTS.keySet().stream())
		.flatMap((columns) -> columns)
		.toList();

	/** How an answer came in; without a code or with one, a phone is a phone. */
	private static final Map<String, String> CHANNELS = Map.of("CODE", "PONSEL", "WALK_IN", "PONSEL", "KIOSK", "KIOS",
			"PAPER", "KERTAS", "IMPORT", "IMPOR");

	/** The numbers of ratings are random, and so is their order. */
	private static final String ANSWERS = """
			select u.code as unit_code, s.code as service_code, r.*
			from rating r join rating_block b using (block_id) join unit u on u.unit_id = r.unit_id
			left join public_service s using (service_id)
			where b.unit_id = any (:units) and b.first_month >= :from and b.last_month <= :until order by r.rating_id""";

	private final JdbcClient jdbc;

	private final Texts texts;

	private final AuditTrail audit;

	SurveyExport(JdbcClient jdbc, Texts texts, AuditTrail audit) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.audit = audit;
	}

	/**
	 * Writes the answers of a unit and those below it, row by row.
	 * @param first first month
	 * @param last last month
	 * @param out where they go
	 */
	@Transactional
	public void write(Actor actor, UnitNode unit, YearMonth first, YearMonth last, Appendable out) {
		actor.require(Role.HR_ADMIN);
		this.audit.record(actor, unit.id().unitId(), "audit.ratings.exported", unit.name(), first.toString(),
				last.toString());
		SafeCsv.Sheet sheet = SafeCsv.open(out, HEADER);
		this.jdbc.sql(ANSWERS)
			.withFetchSize(FETCHED)
			.param("units", unit.ids().map(UnitId::unitId).toArray(UUID[]::new))
			.param("from", first.atDay(1))
			.param("until", last.atDay(1))
			.query((row) -> {
				sheet.row(line(row));
			});
	}

	private List<@Nullable Object> line(ResultSet row) throws SQLException {
		List<@Nullable Object> line = new ArrayList<>();
		line.add(row.getString("unit_code"));
		line.add(row.getString("service_code"));
		line.add(YearMonth.from(row.getObject("day", LocalDate.class)));
		line.add(row.getBoolean("walk_in") ? "TANPA_KODE" : "");
		line.add(CHANNELS.get(row.getString("source")));
		line.add(SurveyCodes.code(SurveyCodes.SEXES, row.getString("sex")));
		line.add(age(row.getString("age")));
		line.add(SurveyCodes.code(SurveyCodes.EDUCATIONS, row.getString("education")));
		line.add(SurveyCodes.code(SurveyCodes.OCCUPATIONS, row.getString("occupation")));
		for (ServiceElement element : SurveyCodes.ELEMENTS.values()) {
			line.add(row.getObject(Elements.column(element)));
		}
		return line;
	}

	private @Nullable String age(@Nullable String band) {
		return (band != null) ? this.texts.of(AgeBand.valueOf(band).messageKey()) : null;
	}

}
