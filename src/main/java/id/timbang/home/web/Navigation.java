package id.timbang.home.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

	/** Whether the actor appraises anybody today; asked once for a page. */
	boolean isAppraiser(Actor actor) {
		return this.lines.hasTeam(actor);
	}

	/** What is somebody's own work, and what HR keeps for all. */
	static List<PageFrame.Group> of(Actor actor, boolean appraiser, String address) {
		String path = place(address, actor);
		PageFrame.Group work = new PageFrame.Group("navigation.work", work(actor, appraiser, path));
		return actor.isHrAdmin() ? List.of(work, new PageFrame.Group("navigation.administration", administration(path)))
				: List.of(work);
	}

	private static List<PageFrame.Item> work(Actor actor, boolean appraiser, String path) {
		List<PageFrame.Item> items = new ArrayList<>();
		items.add(new PageFrame.Item("navigation.home", "/", "/".equals(path)));
		if (actor.employeeId() != null) {
			items.add(item("plans", path));
			items.add(item("reports", path));
			items.add(item("results", path));
			items.add(item("praise", path));
			items.add(item("feedback-requests", path));
		}
		if (actor.employeeId() != null || actor.isHrAdmin()) {
			items.add(item("actions", path));
		}
		if (appraiser) {
			items.add(item("assessments", path));
			items.add(item("team", path));
		}
		if (appraiser || actor.isHrAdmin()) {
			items.add(item("complaints", path));
		}
		if (actor.isCounterOfficer()) {
			items.add(item("visits", path));
		}
		return items;
	}

	private static List<PageFrame.Item> administration(String path) {
		return Stream
			.of("employees", "units", "positions", "services", "indicators", "templates", "cycles", "satisfaction")
			.map((place) -> item(place, path))
			.toList();
	}

	/** Message key of what somebody is here: the most telling of the roles. */
	static String roleKey(Actor actor, boolean appraiser) {
		if (actor.isHrAdmin()) {
			return "navigation.role.HR_ADMIN";
		}
		if (appraiser) {
			return "navigation.role.APPRAISER";
		}
		return actor.isCounterOfficer() ? "navigation.role.COUNTER_OFFICER" : "navigation.role.EMPLOYEE";
	}

	/** Under which entry somebody looks for a page whose address says otherwise. */
	private static String place(String address, Actor actor) {
		return address.replaceFirst("^/(periods|holidays)(/|$)", "/cycles/")
			.replaceFirst("^/(workshops|practices)(/|$)", "/actions/")
			.replaceFirst("^/service-points/", "/units/")
			.replaceFirst("^/own-sheets/", "/reports/")
			.replaceFirst("^/raters(/|$)", actor.isHrAdmin() ? "/cycles/" : "/team/")
			.replaceFirst("^/results/of/" + actor.employeeId() + "(/|$)", "/results/")
			.replaceFirst("^/results/of/", actor.isHrAdmin() ? "/employees/" : "/team/");
	}

	private static PageFrame.Item item(String place, String path) {
		String link = "/" + place;
		return new PageFrame.Item("navigation." + place, link, path.equals(link) || path.startsWith(link + "/"));
	}

}
