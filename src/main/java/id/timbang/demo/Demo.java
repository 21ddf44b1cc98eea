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

	Demo(AgencyService agency, DemoPeople people, DemoIndicators indicators, DemoAccounts accounts, DemoPeriods periods,
			DemoPlans plans) {
		this.agency = agency;
		this.people = people;
		this.indicators = indicators;
		this.accounts = accounts;
		this.periods = periods;
		this.plans = plans;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.agency.profile().isEmpty()) {
			Instant begun = Instant.now(Clock.systemUTC());
			log.info("Menyiapkan data contoh …");
			this.agency.setUp(profile(begun));
			this.people.make(Actor.SYSTEM);
			this.indicators.make(Actor.SYSTEM);
			this.accounts.make(Actor.SYSTEM);
			CycleId cycle = this.periods.plan(Actor.SYSTEM);
			this.plans.make(Actor.SYSTEM, cycle);
			this.periods.open(Actor.SYSTEM, cycle);
			log.info("Data contoh siap dalam {} detik.",
					Duration.between(begun, Instant.now(Clock.systemUTC())).toSeconds());
		}
	}

	private static AgencyProfile profile(Instant now) {
		Instant beginning = BEGINNING.atZone(ZONE).toInstant();
		return new AgencyProfile("Pemerintah Kota Semarang", ZONE, URI.create("http://localhost:8080"),
				Duration.between(now, beginning), true);
	}

}
