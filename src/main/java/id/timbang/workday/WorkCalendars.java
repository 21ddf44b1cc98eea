package id.timbang.workday;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import id.timbang.personnel.UnitId;
import id.timbang.personnel.UnitNode;
import id.timbang.personnel.UnitPlace;
import id.timbang.personnel.UnitService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives units the calendar by which their time is counted. A unit that says nothing about
 * its opening hours has those of the nearest unit above that does.
 */
@Service
@Transactional(readOnly = true)
public class WorkCalendars {

	private final HolidayStore holidays;

	private final OpeningStore openings;

	private final UnitService units;

	WorkCalendars(HolidayStore holidays, OpeningStore openings, UnitService units) {
		this.holidays = holidays;
		this.openings = openings;
		this.units = units;
	}

	/** The calendar of a unit, in three statements. */
	public WorkCalendar of(UnitId unit) {
		List<UnitId> upwards = this.units.placesFrom(unit).stream().map(UnitPlace::id).toList();
		Map<UnitId, List<OpeningTerm>> terms = this.openings.of(upwards);
		NavigableMap<LocalDate, OpeningHours> hours = new TreeMap<>();
		for (int place = upwards.size() - 1; place >= 0; place--) {
			hours = under(hours, terms.getOrDefault(upwards.get(place), List.of()));
		}
		return new WorkCalendar(hours, this.holidays.days());
	}

	/** The calendars of all units, in three statements. */
	public Map<UnitId, WorkCalendar> all() {
		Map<UnitId, WorkCalendar> calendars = new HashMap<>();
		add(this.units.outline(), new TreeMap<>(), this.openings.all(), this.holidays.days(), calendars);
		return calendars;
	}

	private static void add(List<UnitNode> nodes, NavigableMap<LocalDate, OpeningHours> above,
			Map<UnitId, List<OpeningTerm>> terms, Set<LocalDate> holidays, Map<UnitId, WorkCalendar> calendars) {
		for (UnitNode node : nodes) {
			NavigableMap<LocalDate, OpeningHours> hours = under(above, terms.getOrDefault(node.id(), List.of()));
			calendars.put(node.id(), new WorkCalendar(hours, holidays));
			add(node.children(), hours, terms, holidays, calendars);
		}
	}

	/** What a unit has: its own from their first day on, those from above until then. */
	static NavigableMap<LocalDate, OpeningHours> under(NavigableMap<LocalDate, OpeningHours> above,
			List<OpeningTerm> own) {
		if (own.isEmpty()) {
			return above;
		}
		NavigableMap<LocalDate, OpeningHours> hours = new TreeMap<>();
		own.forEach((term) -> hours.put(term.from(), term.hours()));
		hours.putAll(above.headMap(hours.firstKey(), false));
		return hours;
	}

}
