package id.timbang.personnel;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import id.timbang.ApplicationTest;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.shared.RuleException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static id.timbang.personnel.Organisations.HR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class UnitServiceTests {

	@Autowired
	private UnitService units;

	@Autowired
	private Organisations organisations;

	@Autowired
	private TransactionTemplate transaction;

	private Organisation org;

	@BeforeEach
	void makeOrganisation() {
		this.org = this.organisations.kecamatan();
	}

	@Test
	void refusesAUnitBelowItself() {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> put(this.org.kecamatan(), this.org.kelurahan()))
			.satisfies((refusal) -> assertThat(refusal.messageKey()).isEqualTo("personnel.unit.parent.cycle"));
	}

	@Test
	void refusesTwoUnitsBelowEachOtherAlsoWhenTheyMoveAtOnce() {
		CompletableFuture<Void> other = Objects.requireNonNull(this.transaction.execute((status) -> {
			put(this.org.kelurahan(), this.org.neighbour());
			CompletableFuture<Void> moving = CompletableFuture
				.runAsync(() -> put(this.org.neighbour(), this.org.kelurahan()));
			assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> moving.get(1, TimeUnit.SECONDS));
			return moving;
		}));
		assertThat(other).failsWithin(10, TimeUnit.SECONDS)
			.withThrowableThat()
			.havingRootCause()
			.isInstanceOfSatisfying(RuleException.class,
					(refusal) -> assertThat(refusal.messageKey()).isEqualTo("personnel.unit.parent.cycle"));
	}

	private void put(UnitId unit, UnitId above) {
		UnitPage page = this.units.unit(unit);
		this.units.change(HR, unit, page.version(), new UnitDetails(page.node().name(), page.node().type(), above));
	}

}
