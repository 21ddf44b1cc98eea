package id.timbang.plan;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import id.timbang.period.CycleId;
import id.timbang.personnel.AssignmentId;
import id.timbang.personnel.EmployeeId;
import id.timbang.shared.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Which verb is possible in which state: every pair.
 */
class PlanTests {

	private static final Instant NOW = Instant.parse("2026-10-13T02:00:00Z");

	private static final PlanContent CONTENT = new PlanContent(Approach.QUANTITATIVE, List.of(), Map.of(), Annex.EMPTY);

	private static final Map<Verb, Set<PlanState>> POSSIBLE = new EnumMap<>(
			Map.of(Verb.WRITE, EnumSet.of(PlanState.DRAFT, PlanState.RETURNED), Verb.SUBMIT,
					EnumSet.of(PlanState.DRAFT, PlanState.RETURNED), Verb.GIVE_BACK, EnumSet.of(PlanState.SUBMITTED),
					Verb.APPROVE, EnumSet.of(PlanState.SUBMITTED), Verb.REVISE, EnumSet.of(PlanState.APPROVED),
					Verb.SUPERSEDE, EnumSet.of(PlanState.APPROVED)));

	@ParameterizedTest
	@EnumSource
	void doesOnlyWhatItsStateAllows(Verb verb) {
		for (PlanState state : PlanState.values()) {
			Plan plan = plan(state);
			if (possible(verb).contains(state)) {
				assertThatNoException().as(verb + " " + state).isThrownBy(() -> verb.accept(plan));
			}
			else {
				assertThatExceptionOfType(ConflictException.class).as(verb + " " + state)
					.isThrownBy(() -> verb.accept(plan));
				assertThat(plan.state()).isEqualTo(state);
			}
		}
	}

	@Test
	void remembersWhyItCameBackAndHowOften() {
		Plan plan = plan(PlanState.RETURNED);
		plan.submit(NOW);
		plan.giveBack("Lurah", "Tambahkan satu hasil", NOW);
		assertThat(plan.progress()).returns(2, PlanProgress::rounds)
			.returns("Tambahkan satu hasil", PlanProgress::returnReason)
			.returns("Lurah", PlanProgress::decidedBy);
	}

	@Test
	void theNextVersionIsAnotherPlanOfTheSamePerson() {
		Plan plan = plan(PlanState.APPROVED);
		Plan next = plan.revised("Tugas baru mulai Oktober", plan.content(), NOW);
		assertThat(next.progress()).returns(2, PlanProgress::number)
			.returns(PlanState.DRAFT, PlanProgress::state)
			.returns("Tugas baru mulai Oktober", PlanProgress::reason);
		assertThat(next.assignmentId()).isEqualTo(plan.assignmentId());
		assertThat(next.id()).isNotEqualTo(plan.id());
		assertThat(plan.state()).isEqualTo(PlanState.APPROVED);
	}

	private static Set<PlanState> possible(Verb verb) {
		return POSSIBLE.getOrDefault(verb, Set.of());
	}

	private static Plan plan(PlanState wanted) {
		Plan plan = new Plan(new AssignmentId(UUID.randomUUID()), new EmployeeId(UUID.randomUUID()),
				new CycleId(UUID.randomUUID()), CONTENT, NOW);
		if (wanted != PlanState.DRAFT) {
			plan.submit(NOW);
		}
		if (wanted == PlanState.RETURNED) {
			plan.giveBack("Lurah", "Kurang", NOW);
		}
		if (wanted == PlanState.APPROVED || wanted == PlanState.SUPERSEDED) {
			plan.approve("Lurah", NOW);
		}
		if (wanted == PlanState.SUPERSEDED) {
			plan.supersede(NOW);
		}
		assertThat(plan.state()).isEqualTo(wanted);
		return plan;
	}

	/** What can be asked of a plan. */
	enum Verb {

		WRITE((plan) -> plan.write(CONTENT, NOW)), SUBMIT((plan) -> plan.submit(NOW)),
		GIVE_BACK((plan) -> plan.giveBack("Lurah", "Kurang", NOW)), APPROVE((plan) -> plan.approve("Lurah", NOW)),
		REVISE((plan) -> plan.revised("Tugas baru", CONTENT, NOW)), SUPERSEDE((plan) -> plan.supersede(NOW));

		@SuppressWarnings("ImmutableEnumChecker")
		private final Consumer<Plan> action;

		Verb(Consumer<Plan> action) {
			this.action = action;
		}

		void accept(Plan plan) {
			this.action.accept(plan);
		}

	}

}
