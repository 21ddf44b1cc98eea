package id.timbang.service;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import id.timbang.ApplicationTest;
import id.timbang.TestAgency;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.Actor;
import id.timbang.shared.ConflictException;
import id.timbang.shared.ForbiddenException;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ApplicationTest
class KioskServiceTests {

	@Autowired
	private KioskService kiosks;

	@Autowired
	private ServicePointService points;

	@Autowired
	private TestServices services;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TestAgency agency;

	@Autowired
	private JdbcClient jdbc;

	private Organisation org;

	private ServicePointId point;

	@BeforeEach
	void makePoint() {
		this.agency.setUp();
		this.services.usual();
		this.org = this.organisations.kecamatan();
		this.point = this.points.add(HR, this.org.kelurahan(), "Loket 1", PointKind.COUNTER);
	}

	@Test
	void givesAnAddressThatLeadsToThePoint() {
		assertThat(this.kiosks.current(HR, this.point)).isEmpty();
		KioskKey key = this.kiosks.give(HR, this.point, null);
		Kiosk kiosk = this.kiosks.find(key.text().toLowerCase(Locale.ROOT)).orElseThrow();
		assertThat(kiosk.key()).isEqualTo(key);
		assertThat(kiosk.point().id()).isEqualTo(this.point);
		assertThat(kiosk.withdrawn()).isFalse();
		assertThat(this.kiosks.current(HR, this.point)).isPresent();
	}

	@Test
	void aNewAddressWithdrawsTheOldOne() {
		KioskKey old = this.kiosks.give(HR, this.point, null);
		KioskKey next = this.kiosks.give(HR, this.point, current());
		assertThat(this.kiosks.find(old.text()).orElseThrow().withdrawn()).isTrue();
		assertThat(this.kiosks.find(next.text()).orElseThrow().withdrawn()).isFalse();
	}

	@Test
	void anAddressIsWithdrawn() {
		KioskKey key = this.kiosks.give(HR, this.point, null);
		this.kiosks.withdraw(HR, this.point, current());
		assertThat(this.kiosks.find(key.text()).orElseThrow().withdrawn()).isTrue();
		assertThat(this.kiosks.current(HR, this.point)).isEmpty();
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.kiosks.withdraw(HR, this.point, null));
	}

	@Test
	void whoSawAnotherAddressChangesNothing() {
		this.kiosks.give(HR, this.point, null);
		KioskKeyId seen = current();
		KioskKey next = this.kiosks.give(HR, this.point, seen);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.kiosks.give(HR, this.point, seen));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.kiosks.give(HR, this.point, null));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.kiosks.withdraw(HR, this.point, seen));
		assertThat(this.kiosks.find(next.text()).orElseThrow().withdrawn()).isFalse();
	}

	@Test
	void keepsAHashAndTellsTheAuditTrailNoSecret() {
		KioskKey key = this.kiosks.give(HR, this.point, null);
		this.kiosks.give(HR, this.point, current());
		this.kiosks.withdraw(HR, this.point, current());
		assertThat(this.jdbc.sql("select k::text from kiosk_key k where point_id = :point")
			.param("point", this.point.pointId())
			.query(String.class)
			.list()).hasSize(2).noneMatch((row) -> row.toUpperCase(Locale.ROOT).contains(key.text()));
		assertThat(this.jdbc
			.sql("select action || details::text from audit_entry where subject_id = :point and action like '%kiosk%'")
			.param("point", this.point.pointId())
			.query(String.class)
			.list()).containsExactlyInAnyOrder("audit.kiosk.given{\"Loket 1\"}", "audit.kiosk.renewed{\"Loket 1\"}",
					"audit.kiosk.withdrawn{\"Loket 1\"}");
	}

	@Test
	void knowsNoOtherAddresses() {
		for (String key : List.of("", "22222222222222222222", "KIOS", "a".repeat(1000))) {
			assertThat(this.kiosks.find(key)).as(key).isEmpty();
		}
		assertThatIllegalArgumentException().isThrownBy(() -> new KioskKey("2222"));
	}

	@Test
	void isForHrOnly() {
		Actor officer = Organisations.actor(this.org.employee(), Role.COUNTER_OFFICER);
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> this.kiosks.current(officer, this.point));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.kiosks.give(officer, this.point, null));
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> this.kiosks.withdraw(officer, this.point, null));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.kiosks.give(HR, new ServicePointId(UUID.randomUUID()), null));
	}

	private KioskKeyId current() {
		return this.kiosks.current(HR, this.point).orElseThrow().id();
	}

}
