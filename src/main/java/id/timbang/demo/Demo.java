package id.timbang.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import id.timbang.agency.AgencyProfile;
import id.timbang.agency.AgencyService;
import id.timbang.database.ConditionalOnDemo;
import id.timbang.period.CycleId;
import id.timbang.service.ServicePointId;
import id.timbang.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration at the first start, and says how to get in at every start. Its
 * clock begins on Tuesday 13 October 2026, 09:00 WIB, and ticks on from there.
 */
@Component
@ConditionalOnDemo
@Order(Ordered.HIGHEST_PRECEDENCE)
class Demo implements ApplicationRunner {

	private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

	private static final LocalDateTime BEGINNING = LocalDateTime.of(2026, 10, 13, 9, 0);

	private static final Logger log = LoggerFactory.getLogger(Demo.class);

	private final AgencyService agency;

	private final DemoPeople people;

	private final DemoIndicators indicators;

	private final DemoAccounts accounts;

	private final DemoPeriods periods;

	private final DemoPlans plans;

	private final DemoHolidays holidays;

	private final DemoVisits visits;

	private final DemoComplaints complaints;

	private final DemoCounter counter;

	private final DemoMonths months;

	private final DemoDevelopment development;

	Demo(AgencyService agency, DemoPeople people, DemoIndicators indicators, DemoAccounts accounts, DemoPeriods periods,
			DemoPlans plans, DemoHolidays holidays, DemoVisits visits, DemoComplaints complaints, DemoCounter counter,
			DemoMonths months, DemoDevelopment development) {
		this.agency = agency;
		this.people = people;
		this.indicators = indicators;
		this.accounts = accounts;
		this.periods = periods;
		this.plans = plans;
		this.holidays = holidays;
		this.visits = visits;
		this.complaints = complaints;
		this.counter = counter;
		this.months = months;
		this.development = development;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.agency.profile().isEmpty()) {
			Instant begun = Instant.now(Clock.systemUTC());
			log.info("Menyiapkan data contoh …");
			this.agency.setUp(profile(begun));
			make(Actor.SYSTEM);
			log.info("Data contoh siap dalam {} detik.",
					Duration.between(begun, Instant.now(Clock.systemUTC())).toSeconds());
		}
	}

	/** Everything happens when it would have happened. */
	private void make(Actor hr) {
		at(1, 2);
		this.holidays.make(hr);
		this.visits.offer(hr);
		at(9, 1);
		this.people.make(hr);
		this.indicators.make(hr);
		this.accounts.make(hr);
		CycleId cycle = this.periods.plan(hr);
		this.plans.make(hr, cycle);
		this.months.openSeptember(hr, cycle);
		ServicePointId point = this.counter.open(hr);
		at(9, 15);
		this.complaints.file();
		at(9, 18);
		this.complaints.handle();
		at(9, 30);
		this.months.reportSeptember(cycle);
		at(10, 1);
		this.months.openOctober(hr, cycle);
		at(10, 7);
		this.visits.make(hr, BEGINNING);
		this.months.assessSeptember(hr, cycle);
		at(10, 8);
		this.complaints.file();
		this.counter.rate(point);
		at(10, 9);
		this.complaints.handle();
		this.counter.rate(point);
		this.counter.flood(point);
		this.months.releaseSeptember(hr, cycle);
		at(10, 12);
		this.complaints.file();
		this.counter.sortOut(hr);
		this.counter.undertake();
		this.development.follow(hr);
		this.plans.reviseOne(cycle);
		this.months.beginOctober(hr, cycle);
		this.agency.travelBack();
	}

	private void at(int month, int day) {
		Instant moment = LocalDateTime.of(2026, month, day, 9, 30).atZone(ZONE).toInstant();
		this.agency.travel(Duration.between(Instant.now(Clock.systemUTC()), moment));
	}

	private static AgencyProfile profile(Instant now) {
		Instant beginning = BEGINNING.atZone(ZONE).toInstant();
		return new AgencyProfile("Pemerintah Kota Semarang", ZONE, URI.create("http://localhost:8080"),
				Duration.between(now, beginning), true, true, null);
	}

}
