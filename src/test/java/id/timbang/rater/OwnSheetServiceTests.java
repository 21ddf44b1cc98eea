package id.timbang.rater;

import id.timbang.ApplicationTest;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.period.PhaseClosedException;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.scoring.BehaviourSheet;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class OwnSheetServiceTests {

	private static final BehaviourSheet SHEET = TestRaters.levels("", 4, 3, 4, 0, 0, 0, 5).sheet();

	@Autowired
	private OwnSheetService sheets;

	@Autowired
	private TestRaters fixture;

	@Autowired
	private Periods periods;

	@Autowired
	private Organisations organisations;

	private Organisation org;

	private Actor person;

	@BeforeEach
	void makeOrganisation() {
		this.org = this.organisations.kecamatan();
		this.person = Organisations.actor(this.org.employee());
	}

	@Test
	void isWrittenByThePersonAndReadByTheAppraiser() {
		PeriodId period = this.fixture.reporting(2644, 1);
		assertThat(sheet(this.person, period).levels()).isNull();
		save(period, 0, SHEET);
		OwnSheet read = sheet(Organisations.actor(this.org.lurah()), period);
		assertThat(read.levels()).isEqualTo(SHEET);
		assertThat(read.writable()).isFalse();
		assertThat(sheet(this.person, period).writable()).isTrue();
		for (EmployeeId other : new EmployeeId[] { this.org.colleague(), this.org.camat() }) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> sheet(Organisations.actor(other), period));
		}
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> sheet(HR, period));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(
				() -> this.sheets.save(Organisations.actor(this.org.lurah()), period, this.org.employee(), 1, SHEET));
	}

	@Test
	void hrReadsWhereTheAppraiserStandsOutside() {
		PeriodId period = this.fixture.reporting(2644, 2);
		assertThat(this.sheets.sheet(HR, period, this.org.camat()).levels()).isNull();
	}

	@Test
	void anOldFormDoesNotReplaceANewSheet() {
		PeriodId period = this.fixture.reporting(2644, 3);
		save(period, 0, SHEET);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> save(period, 0, SHEET));
		BehaviourSheet other = TestRaters.level(3, "").sheet();
		save(period, 1, other);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> save(period, 1, SHEET));
		assertThat(sheet(this.person, period).levels()).isEqualTo(other);
		assertThat(sheet(this.person, period).version()).isEqualTo(2);
	}

	@Test
	void leavesAtMostThreeValuesOut() {
		PeriodId period = this.fixture.reporting(2644, 4);
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> save(period, 0, TestRaters.levels("", 4, 4, 4, 0, 0, 0, 0).sheet()));
	}

	@Test
	void staysOnceReportingIsOver() {
		PeriodId period = this.fixture.reporting(2644, 5);
		save(period, 0, SHEET);
		this.periods.moveTo(period, Phase.ASSESSMENT);
		assertThatExceptionOfType(PhaseClosedException.class).isThrownBy(() -> save(period, 1, SHEET));
		assertThat(sheet(this.person, period).writable()).isFalse();
	}

	private OwnSheet sheet(Actor actor, PeriodId period) {
		return this.sheets.sheet(actor, period, this.org.employee());
	}

	private void save(PeriodId period, long version, BehaviourSheet levels) {
		this.sheets.save(this.person, period, this.org.employee(), version, levels);
	}

}
