package id.timbang.visit;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitType;
import id.timbang.service.ServiceId;
import id.timbang.service.TestServices;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;

import org.springframework.stereotype.Component;

import static id.timbang.personnel.Organisations.HR;

/**
 * Visits for tests, and what they are for.
 */
@Component
public class TestVisits {

	private final TestServices services;

	private final RatingCodes codes;

	private final VisitRegistration registration;

	private final VisitService service;

	TestVisits(TestServices services, RatingCodes codes, VisitRegistration registration, VisitService service) {
		this.services = services;
		this.codes = codes;
		this.registration = registration;
		this.service = service;
	}

	/** A new service of some kind of unit, quarter of an hour long. */
	public ServiceId service(UnitType type) {
		return this.services.add(type);
	}

	/** The same service of every kelurahan. */
	public ServiceId usual() {
		return this.services.usual();
	}

	/** The code of a service. */
	public String codeOf(ServiceId service) {
		return this.services.codeOf(service);
	}

	/** An employee at the counter. */
	public static Actor officer(EmployeeId employee) {
		return Organisations.actor(employee, Role.COUNTER_OFFICER);
	}

	/** A visit of now, registered by somebody of a kelurahan. */
	public VisitId registered(EmployeeId officer) {
		return this.registration.register(officer(officer), new NewVisit(UUID.randomUUID(), usual(), null, null));
	}

	/** The same of a citizen who wants to hear of the answer. */
	public VisitId registered(EmployeeId officer, String contact) {
		return this.registration.register(officer(officer),
				new NewVisit(UUID.randomUUID(), usual(), null, new Contact(contact)));
	}

	/** A visit of now of a service with two stages, of five minutes and of ten. */
	public VisitId registeredWithStages(EmployeeId officer) {
		ServiceId service = this.services.add(UnitType.KELURAHAN, TestServices.minutes(15,
				TestServices.stage("Penerimaan", "5"), TestServices.stage("Pengesahan", "10")));
		return this.registration.register(officer(officer), new NewVisit(UUID.randomUUID(), service, null, null));
	}

	/** As many visits of another register, all completed within minutes in September. */
	public void completed(EmployeeId officer, UnitId unit, int number) {
		completed(officer, unit, "S", number, LocalDateTime.of(2026, 9, 14, 9, 0));
	}

	/**
	 * The same on another day.
	 * @param series what their tickets begin with
	 */
	public void completed(EmployeeId officer, UnitId unit, String series, int number, LocalDateTime received) {
		this.service.load(HR,
				IntStream.range(0, number)
					.mapToObj((place) -> new PastVisit(series + place, usual(), unit, officer, Channel.COUNTER,
							received, received.plusMinutes(5L + place), 0, false))
					.toList());
	}

	/** What stands on the slip. */
	public RatingCode codeOf(VisitId visit) {
		return this.codes.of(visit).orElseThrow();
	}

}
