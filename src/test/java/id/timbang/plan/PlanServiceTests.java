package id.timbang.plan;

import id.timbang.ApplicationTest;
import id.timbang.period.CycleId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class PlanServiceTests {

	@Autowired
	private Organisations organisations;

	@Autowired
	private Plans fixture;

	@Autowired
	private PlanService plans;

	@Autowired
	private PlanReader reader;

	@Test
	void isAgreedFromTemplateToApproval() {
		Organisation here = this.organisations.kecamatan();
		CycleId cycle = this.fixture.cycle();
		this.fixture.template(here.position());
		Actor employee = Organisations.actor(here.employee());
		Actor lurah = Organisations.actor(here.lurah());
		PlanId id = this.plans.begin(employee, cycle);
		PlanSheet begun = this.reader.sheet(employee, id);
		assertThat(begun.sum().isHundred()).isTrue();
		this.plans.submit(employee, id, begun.version(), Plans.content(begun));
		PlanSheet submitted = this.reader.sheet(lurah, id);
		assertThat(submitted.rights().decide()).isTrue();
		this.plans.approve(lurah, id, submitted.version());
		assertThat(this.reader.sheet(employee, id).progress().state()).isEqualTo(PlanState.APPROVED);
		assertThat(this.reader.team(lurah, cycle, 1).items()).extracting(PlanSummary::standing)
			.containsExactlyInAnyOrder(PlanStanding.AGREED, PlanStanding.NONE);
	}

}
