package id.timbang.visit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files of visits for tests, and the patience to wait for what goes on in the background.
 */
@Component
public class TestVisitImports {

	/** First line of such a file. */
	public static final String HEADER = String.join(",", VisitImportLine.COLUMNS) + "\n";

	private static final Duration PAUSE = Duration.ofMillis(20);

	private static final int MOST_PAUSES = 3000;

	private final VisitImport imports;

	private final TestVisits visits;

	private final JdbcClient jdbc;

	TestVisitImports(VisitImport imports, TestVisits visits, JdbcClient jdbc) {
		this.imports = imports;
		this.visits = visits;
		this.jdbc = jdbc;
	}

	/** A line about a visit in September at the counter of the first kelurahan. */
	public String row(Organisation org, String ticket) {
		return "%s,%s,%s-A,%s,COUNTER,2026-09-14T09:00,2026-09-14T09:10,0,%n".formatted(ticket,
				this.visits.codeOf(this.visits.usual()), org.mark(), nip(org.employee()));
	}

	/** The number of an employee. */
	public String nip(EmployeeId employee) {
		return this.jdbc.sql("select nip from employee where employee_id = :id")
			.param("id", employee.employeeId())
			.query(String.class)
			.single();
	}

	/** Sends lines, and waits until they are checked. */
	public VisitImportSummary checked(Actor actor, String rows) {
		byte[] content = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
		return settled(actor, this.imports.receive(actor, "kunjungan.csv", new ByteArrayResource(content)).id());
	}

	/** Applies what was checked, and waits until it is done. */
	public VisitImportSummary applied(Actor actor, VisitImportSummary checked) {
		this.imports.apply(actor, checked.id(), checked.good());
		return settled(actor, checked.id());
	}

	/** Waits until the application is not busy with it any more. */
	public VisitImportSummary settled(Actor actor, VisitImportId id) {
		VisitImportSummary found = this.imports.find(actor, id);
		for (int pauses = 0; found.state().isBusy() && pauses < MOST_PAUSES; pauses++) {
			LockSupport.parkNanos(PAUSE.toNanos());
			found = this.imports.find(actor, id);
		}
		assertThat(found.state().isBusy()).as(found.toString()).isFalse();
		return found;
	}

}
