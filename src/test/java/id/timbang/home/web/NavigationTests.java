package id.timbang.home.web;

import java.util.List;
import java.util.UUID;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.shared.Actor;
import id.timbang.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The menu says where somebody is.
 */
class NavigationTests {

	private static final EmployeeId SOMEBODY = new EmployeeId(new UUID(0, 7));

	@ParameterizedTest
	@CsvSource({ "/,navigation.home", "/results,navigation.results", "/results/x,navigation.results",
			"/results/of/x,navigation.team",
			"/results/of/00000000-0000-0000-0000-000000000007/history,navigation.results", "/team,navigation.team",
			"/teams,", "/workshops,navigation.actions", "/practices/x,navigation.actions",
			"/actions/x,navigation.actions" })
	void marksOneEntryForAnAppraiser(String path, @Nullable String entry) {
		assertThat(marked(Organisations.actor(SOMEBODY), true, path))
			.isEqualTo((entry != null) ? List.of(entry) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "/results/of/x,navigation.employees", "/periods/x/progress,navigation.cycles",
			"/cycles,navigation.cycles" })
	void marksOneEntryForHr(String path, String entry) {
		assertThat(marked(Organisations.actor(SOMEBODY, Role.HR_ADMIN), false, path)).containsExactly(entry);
	}

	private static List<String> marked(Actor actor, boolean appraiser, String path) {
		return Navigation.of(actor, appraiser, path)
			.stream()
			.flatMap((group) -> group.items().stream())
			.filter(PageFrame.Item::current)
			.map(PageFrame.Item::messageKey)
			.toList();
	}

}
