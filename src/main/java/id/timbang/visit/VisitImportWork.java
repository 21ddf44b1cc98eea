package id.timbang.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceCatalogue;
import id.timbang.service.ServiceStandard;
import id.timbang.service.StandardId;
import id.timbang.shared.Actor;
import id.timbang.shared.AuditTrail;
import id.timbang.workday.WorkCalendar;
import id.timbang.workday.WorkCalendars;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the import of visits does while nobody waits: checks lines, and makes visits of
 * the good ones, each in one transaction. How far it is is said in transactions of their
 * own.
 */
@Component
class VisitImportWork {

	/** Visits whose time is counted together. */
	static final int BATCH = 5000;

	private static final Logger log = LoggerFactory.getLogger(VisitImportWork.class);

	/** Takes its lines first, so that none is looked up more than once. */
	private static final String DRAFTS = """
			select r.line, s.service_id, t.standard_id, t.standard_value, t.standard_unit, u.unit_id, e.employee_id,
			       r.received_at, r.completed_at
			from (select * from visit_import_row where import_id = :import and line > :last and good
			      order by line limit %2$d) r
			join public_service s on s.code = r.service_code join unit u on u.code = r.unit_code
			join employee e on e.nip = r.nip join (%1$s) t on t.service_id = s.service_id
			  and r.received_at at time zone :zone >= t.since and r.received_at at time zone :zone < t.until
			order by r.line""".formatted(VisitImportStore.STANDARDS, BATCH);

	private static final String COUNTED = """
			visit_import_visit (import_id, line, visit_id, service_id, standard_id, unit_id, officer_id, due_at, duration,
			    code)""";

	private static final List<String> WRITTEN = List.of(
			"""
					insert into visit (visit_id, version, registration_key, service_id, standard_id, unit_id, officer_id, ticket,
					    channel, received_at, received_on, completed_at, corrections, due_at, due_on, completed_on, duration)
					select c.visit_id, 0, gen_random_uuid(), c.service_id, c.standard_id, c.unit_id, c.officer_id, r.ticket,
					    r.channel, r.received_at at time zone :zone, r.received_at::date, r.completed_at at time zone :zone,
					    r.corrections, c.due_at at time zone :zone, c.due_at::date, r.completed_at::date, c.duration
					from visit_import_visit c join visit_import_row r using (import_id, line) where c.import_id = :import""",
			"""
					insert into visit_stage (visit_id, place, ended_at)
					select c.visit_id, g.place, g.ended_at at time zone :zone
					from visit_import_visit c join visit_import_row r using (import_id, line)
					cross join unnest(r.stage_times) with ordinality g (ended_at, place) where c.import_id = :import""",
			"""
					insert into rating_code (code, visit_id)
					select code, visit_id from visit_import_visit where import_id = :import and code is not null""");

	private final VisitImportStore store;

	private final CopiedRows rows;

	private final RatingCodes codes;

	private final WorkCalendars calendars;

	private final ServiceCatalogue catalogue;

	private final JdbcClient client;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	private final TransactionTemplate aside;

	private final Clock clock;

	VisitImportWork(VisitImportStore store, CopiedRows rows, RatingCodes codes, WorkCalendars calendars,
			ServiceCatalogue catalogue, JdbcClient client, AuditTrail audit, PlatformTransactionManager transactions,
			Clock clock) {
		this.store = store;
		this.rows = rows;
		this.codes = codes;
		this.calendars = calendars;
		this.catalogue = catalogue;
		this.client = client;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
		this.aside = new TransactionTemplate(transactions);
		this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** Checks the lines of a file that has been read. */
	void check(VisitImportId id) {
		orGiveUp(id, VisitImportState.CHECKING, () -> {
			int found = checkLines(id, (done) -> progress(id, done));
			this.store.endChecks(id, found);
			this.store.move(id, VisitImportState.CHECKING, VisitImportState.READY);
		});
	}

	/**
	 * Makes visits of the good lines, unless fewer or more are good than were promised:
	 * then somebody has to decide again.
	 */
	void apply(Actor actor, VisitImportId id, int promised) {
		orGiveUp(id, VisitImportState.APPLYING, () -> {
			int found = checkLines(id, (done) -> {
			});
			if (this.store.goodLines(id) != promised) {
				this.store.endChecks(id, found);
				this.store.checkedAgain(id);
				this.store.move(id, VisitImportState.APPLYING, VisitImportState.READY);
				return;
			}
			countTimes(id);
			write(id, promised);
			this.store.forgetLines(id);
			this.audit.record(actor, id.importId(), "audit.visits.imported", Integer.toString(promised));
			this.store.move(id, VisitImportState.APPLYING, VisitImportState.APPLIED);
		});
	}

	/** All or nothing; what fails, whatever the reason, does not stay busy for ever. */
	private void orGiveUp(VisitImportId id, VisitImportState state, Runnable work) {
		try {
			this.transaction.executeWithoutResult((status) -> work.run());
		}
		catch (RuntimeException ex) {
			log.error("Impor kunjungan {} gagal", id, ex);
			giveUp(id, state);
		}
	}

	/** Says that nothing came of it. */
	void giveUp(VisitImportId id, VisitImportState state) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.store.move(id, state, VisitImportState.FAILED)) {
				this.store.forgetLines(id);
			}
		});
	}

	/** Runs all checks, and says how many errors they have found. */
	private int checkLines(VisitImportId id, IntConsumer progress) {
		this.store.beginChecks(id);
		int found = 0;
		int done = 0;
		for (VisitImportCheck check : VisitImportCheck.values()) {
			found += this.store.check(id, check);
			done++;
			progress.accept(done);
		}
		return found;
	}

	/** Decides the standard of each visit, and counts its time against it. */
	private void countTimes(VisitImportId id) {
		Map<UnitId, WorkCalendar> units = this.calendars.all();
		LocalDate goodSince = LocalDate.now(this.clock).minusDays(RatingCodeService.DAYS_VALID);
		Set<StandardId> standards = new HashSet<>();
		int last = 0;
		int done = 0;
		List<Draft> drafts = drafts(id, last);
		while (!drafts.isEmpty()) {
			List<Draft> batch = drafts;
			this.rows.write(COUNTED, (sink) -> batch.forEach((draft) -> sink
				.accept(row(id, draft, Objects.requireNonNull(units.get(draft.unit())), goodSince))));
			batch.forEach((draft) -> standards.add(draft.standardId()));
			last = batch.get(batch.size() - 1).line();
			done += batch.size();
			progress(id, done);
			drafts = drafts(id, last);
		}
		this.catalogue.markPromised(standards);
	}

	private List<@Nullable Object> row(VisitImportId id, Draft draft, WorkCalendar calendar, LocalDate goodSince) {
		VisitTime time = new VisitTime(calendar, draft.standard(), draft.received(), List.of());
		LocalDateTime completed = draft.completed();
		boolean expired = completed != null && completed.toLocalDate().isBefore(goodSince);
		return new ArrayList<>(Arrays.<@Nullable Object>asList(id, draft.line(), UUID.randomUUID(), draft.serviceId(),
				draft.standardId().standardId(), draft.unit().unitId(), draft.officerId(), time.due().orElseThrow(),
				(completed != null) ? time.duration(completed) : null, expired ? null : this.codes.next().text()));
	}

	private List<Draft> drafts(VisitImportId id, int last) {
		return this.client.sql(DRAFTS)
			.param("import", id.importId())
			.param("last", last)
			.param("zone", this.clock.getZone().getId())
			.query(VisitImportWork::draft)
			.list();
	}

	private void write(VisitImportId id, int promised) {
		this.client.sql("analyze visit_import_visit").update();
		int written = 0;
		for (String statement : WRITTEN) {
			int rows = this.client.sql(statement)
				.param("import", id.importId())
				.param("zone", this.clock.getZone().getId())
				.update();
			written = (written == 0) ? rows : written;
		}
		if (written != promised) {
			throw new IllegalStateException(written + " visits instead of " + promised);
		}
	}

	private void progress(VisitImportId id, int done) {
		this.aside.executeWithoutResult((status) -> this.store.progress(id, done));
	}

	private static Draft draft(ResultSet row, int number) throws SQLException {
		return new Draft(row.getInt("line"), row.getObject("service_id", UUID.class),
				new StandardId(row.getObject("standard_id", UUID.class)),
				new ServiceStandard(row.getInt("standard_value"),
						ServiceStandard.Unit.valueOf(row.getString("standard_unit"))),
				new UnitId(row.getObject("unit_id", UUID.class)), row.getObject("employee_id", UUID.class),
				row.getObject("received_at", LocalDateTime.class), row.getObject("completed_at", LocalDateTime.class));
	}

	/**
	 * A good line, with what its codes stand for.
	 */
	private record Draft(int line, UUID serviceId, StandardId standardId, ServiceStandard standard, UnitId unit,
			UUID officerId, LocalDateTime received, @Nullable LocalDateTime completed) {
	}

}
