package id.timbang.service;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import id.timbang.ApplicationTest;
import id.timbang.StatementCounter;
import id.timbang.TestAgency;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitType;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class ServicePointServiceTests {

	@Autowired
	private ServicePointService points;

	@Autowired
	private TestServices services;

	@Autowired
	private Organisations organisations;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private TestAgency agency;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.agency.setUp();
		this.services.usual();
		this.org = this.organisations.kecamatan();
	}

	@Test
	void givesAPointACodeThatLeadsToIt() {
		ServicePointSummary point = add("Loket 1");
		assertThat(point.active()).isTrue();
		PublicPoint found = this.points.withCode(point.code().toLowerCase(Locale.ROOT)).orElseThrow();
		assertThat(found.name()).isEqualTo("Loket 1");
		assertThat(found.catalogue().unit()).isEqualTo("Unit " + this.org.mark() + "-A");
		assertThat(found.catalogue().type()).isEqualTo(UnitType.KELURAHAN);
		assertThat(this.points.withCode("ZZZZZZZ")).isEmpty();
		assertThat(this.points.withCode("")).isEmpty();
	}

	@Test
	void keepsTheCodeWhenThePointIsCalledSomethingElse() {
		ServicePointSummary point = add("Loket 1");
		this.points.change(HR, point.id(), point.version(), "Mobil keliling", PointKind.MOBILE);
		ServicePointSummary changed = this.points.point(HR, point.id());
		assertThat(changed.code()).isEqualTo(point.code());
		assertThat(changed.name()).isEqualTo("Mobil keliling");
		assertThat(changed.kind()).isEqualTo(PointKind.MOBILE);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.points.change(HR, point.id(), point.version(), "Terlambat", PointKind.COUNTER));
	}

	@Test
	void refusesTwoPointsOfOneNameInAUnit() {
		ServicePointSummary point = add("Loket 1");
		ServicePointSummary second = add("Loket 2");
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> add("Loket 1"))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("name"));
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> this.points.change(HR, second.id(), 0, "Loket 1", PointKind.COUNTER));
		this.points.change(HR, point.id(), 0, "Loket 1", PointKind.KIOSK);
		this.points.add(HR, this.org.neighbour(), "Loket 1", PointKind.COUNTER);
	}

	@Test
	void closesAndReopens() {
		ServicePointSummary point = add("Loket 1");
		this.points.close(HR, point.id(), 0);
		assertThat(this.points.withCode(point.code()).orElseThrow().active()).isFalse();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.points.close(HR, point.id(), 0));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.points.close(HR, point.id(), 1));
		this.points.reopen(HR, point.id(), 1);
		assertThat(this.points.point(HR, point.id()).active()).isTrue();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.points.reopen(HR, point.id(), 2));
	}

	@Test
	void listsOpenPointsFirstInOneStatement() throws Exception {
		ServicePointSummary closed = add("Anjungan");
		this.points.close(HR, closed.id(), 0);
		IntStream.range(0, 29).forEach((number) -> add("Loket " + (100 + number)));
		assertThat(this.statements.during(() -> this.points.list(HR, this.org.kelurahan(), 1))).hasSize(1);
		assertThat(this.points.list(HR, this.org.kelurahan(), 1).items()).hasSize(25)
			.first()
			.extracting(ServicePointSummary::name)
			.isEqualTo("Loket 100");
		assertThat(this.points.list(HR, this.org.kelurahan(), 2).items()).hasSize(5)
			.last()
			.extracting(ServicePointSummary::id)
			.isEqualTo(closed.id());
		assertThat(this.points.count(HR, this.org.kelurahan())).isEqualTo(30);
	}

	@Test
	void isForHrOnly() {
		ServicePointSummary point = add("Loket 1");
		UnitId unit = this.org.kelurahan();
		Actor officer = Organisations.actor(this.org.employee(), Role.COUNTER_OFFICER);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.points.list(officer, unit, 1));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.points.count(officer, unit));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.points.point(officer, point.id()));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.points.add(officer, unit, "Loket 2", PointKind.COUNTER));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.points.change(officer, point.id(), 0, "Loket 2", PointKind.COUNTER));
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.points.close(officer, point.id(), 0));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.points.reopen(officer, point.id(), 0));
	}

	@Test
	void anUnknownPointOrUnitIsNotFound() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.points.point(HR, new ServicePointId(UUID.randomUUID())));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.points.add(HR, new UnitId(UUID.randomUUID()), "Loket 1", PointKind.COUNTER));
	}

	private ServicePointSummary add(String name) {
		return this.points.point(HR, this.points.add(HR, this.org.kelurahan(), name, PointKind.COUNTER));
	}

}
