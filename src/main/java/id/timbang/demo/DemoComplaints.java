package id.timbang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.complaint.ComplaintFiling;
import id.timbang.complaint.ComplaintFilter;
import id.timbang.complaint.ComplaintHandling;
import id.timbang.complaint.ComplaintId;
import id.timbang.complaint.ComplaintKind;
import id.timbang.complaint.ComplaintService;
import id.timbang.complaint.ComplaintState;
import id.timbang.complaint.ComplaintSummary;
import id.timbang.complaint.NewComplaint;
import id.timbang.complaint.PraiseService;
import id.timbang.complaint.PublicationService;
import id.timbang.database.ConditionalOnDemo;
import id.timbang.demo.DemoPlaces.Places;
import id.timbang.personnel.EmployeeService;
import id.timbang.shared.Actor;
import id.timbang.shared.CsvTable;

import org.springframework.stereotype.Component;

/**
 * What citizens complain about, ask and praise, and what becomes of it; invented.
 */
@Component
@ConditionalOnDemo
class DemoComplaints {

	private final ComplaintFiling filing;

	private final ComplaintService complaints;

	private final ComplaintHandling handling;

	private final PraiseService praise;

	private final PublicationService publications;

	private final DemoPlaces places;

	private final EmployeeService employees;

	private final DemoActors actors;

	private final Clock clock;

	DemoComplaints(ComplaintFiling filing, ComplaintService complaints, ComplaintHandling handling,
			PraiseService praise, PublicationService publications, DemoPlaces places, EmployeeService employees,
			DemoActors actors, Clock clock) {
		this.filing = filing;
		this.complaints = complaints;
		this.handling = handling;
		this.praise = praise;
		this.publications = publications;
		this.places = places;
		this.employees = employees;
		this.actors = actors;
		this.clock = clock;
	}

	/** What is told today. */
	void file() {
		Places places = this.places.now();
		LocalDate today = LocalDate.now(this.clock);
		for (CsvTable.Row row : rows()) {
			if (LocalDate.parse(row.get("filed")).equals(today)) {
				String service = row.get("service_code");
				String happened = row.get("happened_on");
				this.filing.file(new NewComplaint(UUID.randomUUID(), places.unit(row.get("unit_code")),
						ComplaintKind.valueOf(row.get("kind")), service.isEmpty() ? null : places.service(service),
						happened.isEmpty() ? null : LocalDate.parse(happened), row.get("text"), row.get("officer")));
			}
		}
	}

	/**
	 * What becomes of everything that nobody has looked at. The lurah sees to what his
	 * unit is told, HR to the rest.
	 */
	void handle() {
		Map<String, CsvTable.Row> rows = rows().stream()
			.collect(Collectors.toMap((row) -> row.get("text"), Function.identity()));
		Actor lurah = this.actors.of(DemoAccount.LURAH);
		Actor admin = this.actors.of(DemoAccount.ADMIN);
		List<ComplaintId> unread = this.complaints.list(admin, ComplaintFilter.RECEIVED, 1)
			.items()
			.stream()
			.map(ComplaintSummary::id)
			.toList();
		for (ComplaintId id : unread) {
			CsvTable.Row row = Objects.requireNonNull(rows.get(this.complaints.page(admin, id).text()));
			handle(row.get("unit_code").equals("BMK-PDP") ? lurah : admin, id, row);
			if (!row.get("public_question").isEmpty()) {
				this.publications.prepare(lurah, id, 0, row.get("public_question"), row.get("public_answer"));
				this.publications.release(admin, id, this.publications.find(admin, id).orElseThrow().version());
			}
		}
	}

	private void handle(Actor actor, ComplaintId id, CsvTable.Row row) {
		ComplaintState state = ComplaintState.valueOf(row.get("state"));
		if (state == ComplaintState.REFUSED) {
			this.handling.refuse(actor, id, version(actor, id), row.get("answer"));
			return;
		}
		move(actor, id, ComplaintState.VERIFIED);
		if (!row.get("praised_nip").isEmpty()) {
			this.praise.passOn(actor, id, this.employees.withNip(row.get("praised_nip")).orElseThrow(),
					row.get("public_answer"));
		}
		move(actor, id, ComplaintState.IN_PROGRESS);
		if (state != ComplaintState.IN_PROGRESS) {
			this.handling.answer(actor, id, version(actor, id), row.get("answer"));
		}
		if (state == ComplaintState.CLOSED) {
			move(actor, id, ComplaintState.CLOSED);
		}
	}

	private void move(Actor actor, ComplaintId id, ComplaintState next) {
		this.handling.move(actor, id, version(actor, id), next, "");
	}

	private long version(Actor actor, ComplaintId id) {
		return this.complaints.page(actor, id).version();
	}

	private static List<CsvTable.Row> rows() {
		return DemoFiles.table("complaints", List.of()).rows();
	}

}
