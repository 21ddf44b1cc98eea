package id.timbang.home.web;

import java.util.ArrayList;
import java.util.List;

import id.timbang.personnel.ReportingLineService;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * The menu: what this person can open.
 */
@Component
class Navigation {

	private final ReportingLineService lines;

	Navigation(ReportingLineService lines) {
		this.lines = lines;
	}

	List<PageFrame.Item> of(Actor actor, String path) {
		List<PageFrame.Item> items = new ArrayList<>();
		items.add(new PageFrame.Item("navigation.home", "/", "/".equals(path)));
		if (actor.isHrAdmin()) {
			items.add(item("employees", path));
			items.add(item("units", path));
			items.add(item("positions", path));
			items.add(item("indicators", path));
			items.add(item("templates", path));
			items.add(item("cycles", path.replaceFirst("^/periods/", "/cycles/")));
		}
		if (actor.employeeId() != null) {
			items.add(item("reports", path));
		}
		if (this.lines.hasTeam(actor)) {
			items.add(item("team", path));
		}
		return items;
	}

	/** Message key of what somebody is here: the most telling of the roles. */
	static String roleKey(Actor actor) {
		if (actor.isHrAdmin()) {
			return "navigation.role.HR_ADMIN";
		}
		return actor.isCounterOfficer() ? "navigation.role.COUNTER_OFFICER" : "navigation.role.EMPLOYEE";
	}

	private static PageFrame.Item item(String place, String path) {
		String link = "/" + place;
		return new PageFrame.Item("navigation." + place, link, path.equals(link) || path.startsWith(link + "/"));
	}

}
