package id.timbang.report;

import id.timbang.ApplicationTest;
import id.timbang.TestClock;
import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.plan.Plans;
import id.timbang.shared.Actor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ReportServiceTests {

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans plans;

	@Autowired
	private Periods periods;

	@Autowired
	private Reports fixture;

	@Autowired
	private ReportReader reader;

	@Test
	void beginsWithThePeriodAndEndsAccepted() {
		Organisation here = this.organisations.kecamatan();
		CycleId cycle = this.plans.cycle();
		PeriodId period = this.periods.on(cycle, TestClock.TODAY);
		this.periods.moveTo(period, Phase.REPORTING);
		this.plans.template(here.position());
		this.plans.agreed(here.employee(), here.lurah());
		ReportId id = this.fixture.accepted(here.employee(), here.lurah(), period);
		Actor employee = Organisations.actor(here.employee());
		ReportSheet sheet = this.reader.sheet(employee, id);
		assertThat(sheet.progress().state()).isEqualTo(ReportState.ACCEPTED);
		assertThat(sheet.filled()).isEqualTo(3);
		assertThat(this.reader.own(employee, 1).items()).hasSize(1);
	}

}
