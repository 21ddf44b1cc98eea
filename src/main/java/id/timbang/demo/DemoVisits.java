package id.timbang.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.demo.DemoPlaces.Places;
import id.timbang.feedback.AgeBand;
import id.timbang.feedback.NewRating;
import id.timbang.feedback.PastRating;
import id.timbang.feedback.RatingService;
import id.timbang.feedback.Respondent;
import id.timbang.feedback.SatisfactionService;
import id.timbang.feedback.SurveyCodes;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.Actor;
import id.timbang.shared.CsvTable;
import id.timbang.visit.Channel;
import id.timbang.visit.PastVisit;
import id.timbang.service.ServiceImport;
import id.timbang.visit.VisitService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Brings in the services, the visits of the year so far, and what citizens said about
 * them.
 */
@Component
@ConditionalOnDemo
class DemoVisits {

	private static final Logger log = LoggerFactory.getLogger(DemoVisits.class);

	private final ServiceImport serviceImport;

	private final DemoPlaces places;

	private final VisitService visits;

	private final RatingService ratings;

	private final SatisfactionService satisfaction;

	private final EmployeeService employees;

	DemoVisits(ServiceImport serviceImport, DemoPlaces places, VisitService visits, RatingService ratings,
			SatisfactionService satisfaction, EmployeeService employees) {
		this.serviceImport = serviceImport;
		this.places = places;
		this.visits = visits;
		this.ratings = ratings;
		this.satisfaction = satisfaction;
		this.employees = employees;
	}

	/** What is promised before the first visit. */
	void offer(Actor actor) {
		this.serviceImport.apply(actor, DemoFiles.bytes("services"));
	}

	/**
	 * @param beginning when the clock of the demonstration starts; what comes later has
	 * not happened yet
	 */
	void make(Actor actor, LocalDateTime beginning) {
		Places places = this.places.now();
		List<CsvTable.Row> answers = table("ratings").stream()
			.filter((row) -> LocalDate.parse(row.get("date")).isBefore(beginning.toLocalDate()))
			.toList();
		Set<String> rated = answers.stream()
			.map((row) -> row.get("ticket_code"))
			.collect(Collectors.toCollection(HashSet::new));
		Map<String, PastVisit> byTicket = visits(places, rated, beginning);
		this.visits.load(actor, List.copyOf(byTicket.values()));
		this.ratings.load(actor,
				answers.stream()
					.map((row) -> rating(row, Objects.requireNonNull(byTicket.get(row.get("ticket_code")))))
					.toList());
		this.satisfaction.release(actor);
		log.info("{} layanan, {} kunjungan, {} penilaian warga", places.services().size(), byTicket.size(),
				answers.size());
	}

	private Map<String, PastVisit> visits(Places places, Set<String> rated, LocalDateTime beginning) {
		Map<String, EmployeeId> officers = new HashMap<>();
		Map<String, PastVisit> visits = new HashMap<>();
		for (CsvTable.Row row : table("visits")) {
			String ticket = row.get("ticket_code");
			LocalDateTime receivedAt = LocalDateTime.parse(row.get("received_at"));
			if (receivedAt.isBefore(beginning)) {
				LocalDateTime completedAt = completedAt(row, beginning);
				visits.put(ticket,
						new PastVisit(ticket, places.service(row.get("service_code")),
								places.unit(row.get("unit_code")),
								officers.computeIfAbsent(row.get("officer_nip"),
										(nip) -> this.employees.withNip(nip).orElseThrow()),
								Channel.valueOf(row.get("channel")), receivedAt, completedAt,
								(completedAt != null) ? Integer.parseInt(row.get("corrections")) : 0,
								stages(row, beginning), rated.contains(ticket)));
			}
		}
		return visits;
	}

	private static @Nullable LocalDateTime completedAt(CsvTable.Row row, LocalDateTime beginning) {
		String text = row.get("completed_at");
		LocalDateTime completedAt = text.isEmpty() ? null : LocalDateTime.parse(text);
		return (completedAt != null && completedAt.isBefore(beginning)) ? completedAt : null;
	}

	/** Written as minutes after receipt: "55;252;287;305". */
	private static List<LocalDateTime> stages(CsvTable.Row row, LocalDateTime beginning) {
		LocalDateTime receivedAt = LocalDateTime.parse(row.get("received_at"));
		return Stream.of(row.get("stage_minutes").split(";", -1))
			.filter((minutes) -> !minutes.isEmpty())
			.map((minutes) -> receivedAt.plusMinutes(Long.parseLong(minutes)))
			.filter((ended) -> ended.isBefore(beginning))
			.toList();
	}

	private static PastRating rating(CsvTable.Row row, PastVisit visit) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		SurveyCodes.ELEMENTS.forEach((column, element) -> {
			if (!row.get(column).isEmpty()) {
				answers.put(element, Integer.valueOf(row.get(column)));
			}
		});
		Respondent respondent = new Respondent(SurveyCodes.SEXES.get(row.get("sex")),
				AgeBand.of(Integer.parseInt(row.get("age"))), SurveyCodes.EDUCATIONS.get(row.get("education")),
				SurveyCodes.OCCUPATIONS.get(row.get("occupation")));
		return new PastRating(visit.unit(), visit.service(), visit.officer(), LocalDate.parse(row.get("date")),
				new NewRating(answers, respondent, row.get("comment")));
	}

	private static List<CsvTable.Row> table(String name) {
		return DemoFiles.table(name, List.of()).rows();
	}

}
