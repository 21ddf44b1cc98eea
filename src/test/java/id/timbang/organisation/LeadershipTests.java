package id.timbang.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitType;
import id.timbang.shared.Actor;
import id.timbang.shared.NotFoundException;
import id.timbang.shared.Role;
import org.junit.jupiter.api.Test;

import static id.timbang.personnel.Organisations.HR;
import static id.timbang.personnel.Organisations.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A city in which nobody works; below it a secretariat that the secretary leads, with a
 * bureau, and a kecamatan with a kelurahan and a vacant one. The assistant, who leads
 * nothing, appraises the camat, the secretary the assistant.
 */
class LeadershipTests {

	private final EmployeeId secretary = person();

	private final EmployeeId assistant = person();

	private final EmployeeId camat = person();

	private final EmployeeId lurah = person();

	private final UnitNode kelurahan = unit(2);

	private final UnitNode vacant = unit(2);

	private final UnitNode bureau = unit(2);

	private final UnitNode secretariat = unit(1, this.bureau);

	private final UnitNode kecamatan = unit(1, this.kelurahan, this.vacant);

	private final UnitNode city = unit(0, this.secretariat, this.kecamatan);

	private final List<UnitNode> all = List.of(this.city, this.secretariat, this.bureau, this.kecamatan, this.kelurahan,
			this.vacant);

	private final Map<UnitId, Set<EmployeeId>> heads = Map.of(this.secretariat.id(), Set.of(this.secretary),
			this.kecamatan.id(), Set.of(this.camat), this.kelurahan.id(), Set.of(this.lurah));

	private final Map<EmployeeId, List<EmployeeId>> above = Map.of(this.camat, List.of(this.assistant, this.secretary),
			this.lurah, List.of(this.camat, this.assistant, this.secretary));

	private final Leadership leadership = new Leadership(this.all, this.heads, this.above);

	@Test
	void whoeverLeadsAUnitAboveSetsIt() {
		assertThat(setters(this.kelurahan)).containsExactly(this.camat);
		assertThat(setters(this.vacant)).containsExactly(this.camat);
		assertThat(setters(this.bureau)).containsExactly(this.secretary);
	}

	@Test
	void whereNobodyLeadsAboveItIsWhoeverStandsAboveTheLeader() {
		assertThat(setters(this.kecamatan)).containsExactlyInAnyOrder(this.assistant, this.secretary);
	}

	@Test
	void whereNobodyStandsAboveHrWritesItDown() {
		for (UnitNode highest : List.of(this.city, this.secretariat)) {
			assertThat(setters(highest)).isEmpty();
			assertThat(this.leadership.isHighest(highest.id())).isTrue();
			assertThat(this.leadership.maySet(HR, highest.id())).isTrue();
			assertThat(this.leadership.owes(HR, highest.id())).isTrue();
		}
		assertThat(this.leadership.isHighest(this.kecamatan.id())).isFalse();
		assertThat(this.leadership.maySet(HR, this.kecamatan.id())).isFalse();
		assertThat(this.leadership.owes(HR, this.kecamatan.id())).isFalse();
	}

	@Test
	void nobodySetsTheUnitThatHeLeadsHimself() {
		assertThat(this.leadership.maySet(actor(this.secretary, Role.HR_ADMIN), this.secretariat.id())).isFalse();
		assertThat(this.leadership.maySet(actor(this.secretary, Role.HR_ADMIN), this.city.id())).isTrue();
		Leadership acting = new Leadership(this.all, Map.of(this.kecamatan.id(), Set.of(this.lurah),
				this.kelurahan.id(), Set.of(this.lurah), this.vacant.id(), Set.of()), this.above);
		assertThat(acting.maySet(actor(this.lurah), this.kelurahan.id())).isFalse();
		assertThat(acting.maySet(actor(this.lurah), this.kecamatan.id())).isFalse();
		assertThat(acting.maySet(actor(this.lurah), this.vacant.id())).isTrue();
		assertThat(acting.maySet(actor(this.camat), this.kelurahan.id())).isTrue();
		assertThat(acting.owes(actor(this.camat), this.kelurahan.id())).isTrue();
	}

	@Test
	void theNearestOfThemOwesIt() {
		assertThat(owing(this.kelurahan)).containsExactly(this.camat);
		assertThat(owing(this.kecamatan)).containsExactly(this.assistant);
		assertThat(owing(this.city)).isEmpty();
		Leadership deep = new Leadership(this.all, Map.of(this.city.id(), Set.of(this.secretary), this.kecamatan.id(),
				Set.of(this.camat), this.kelurahan.id(), Set.of(this.lurah)), this.above);
		assertThat(deep.maySet(actor(this.secretary), this.kelurahan.id())).isTrue();
		assertThat(deep.owes(actor(this.secretary), this.kelurahan.id())).isFalse();
		assertThat(deep.owes(actor(this.camat), this.kelurahan.id())).isTrue();
		assertThat(deep.owes(actor(this.secretary), this.kecamatan.id())).isTrue();
	}

	@Test
	void isReadByWhoeverSetsOrLeadsItAndByHr() {
		for (EmployeeId reader : List.of(this.camat, this.lurah)) {
			assertThat(this.leadership.mayRead(actor(reader), this.kelurahan.id())).isTrue();
		}
		assertThat(this.leadership.mayRead(HR, this.kelurahan.id())).isTrue();
		for (EmployeeId stranger : List.of(this.secretary, this.assistant, person())) {
			assertThat(this.leadership.mayRead(actor(stranger), this.kelurahan.id())).isFalse();
		}
		assertThat(this.leadership.mayRead(actor(this.lurah), this.vacant.id())).isFalse();
		assertThat(this.leadership.mayRead(actor(this.camat), this.secretariat.id())).isFalse();
	}

	@Test
	void knowsWhoseSuperiorsHaveToBeAskedFor() {
		assertThat(Leadership.highest(this.all, this.heads)).containsExactlyInAnyOrder(this.secretary, this.camat);
	}

	@Test
	void knowsNoOtherUnits() {
		UnitId other = unit(0).id();
		assertThat(this.leadership.find(this.city.id())).isEqualTo(this.city);
		assertThat(this.leadership.parent(this.bureau.id())).isEqualTo(this.secretariat);
		assertThat(this.leadership.parent(this.city.id())).isNull();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.leadership.find(other));
	}

	private List<EmployeeId> setters(UnitNode unit) {
		return people().stream().filter((person) -> this.leadership.maySet(actor(person), unit.id())).toList();
	}

	private List<EmployeeId> owing(UnitNode unit) {
		return people().stream().filter((person) -> this.leadership.owes(actor(person), unit.id())).toList();
	}

	private List<EmployeeId> people() {
		List<EmployeeId> people = new ArrayList<>(
				List.of(this.secretary, this.assistant, this.camat, this.lurah, person()));
		return people;
	}

	private static EmployeeId person() {
		return new EmployeeId(UUID.randomUUID());
	}

	private static UnitNode unit(int depth, UnitNode... children) {
		UnitId id = new UnitId(UUID.randomUUID());
		return new UnitNode(id, id.toString(), "Unit " + id, UnitType.BAGIAN, depth, 0, List.of(children));
	}

}
