package id.timbang.agency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The clock of the application: real time in the time zone of the agency, shifted in the
 * demonstration only. Before set-up it is Jakarta's.
 */
@Component
class AgencyClock extends Clock {

	private final ObjectProvider<AgencyService> agency;

	private final Clock real;

	AgencyClock(ObjectProvider<AgencyService> agency) {
		this.agency = agency;
		this.real = Clock.systemUTC();
	}

	@Override
	public ZoneId getZone() {
		return this.agency.getObject().profile().map(AgencyProfile::zone).orElseGet(() -> AgencyProfile.ZONES.get(0));
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(this.real.withZone(zone), offset());
	}

	@Override
	public Instant instant() {
		return this.real.instant().plus(offset());
	}

	private Duration offset() {
		return this.agency.getObject().profile().map(AgencyProfile::clockOffset).orElse(Duration.ZERO);
	}

}
