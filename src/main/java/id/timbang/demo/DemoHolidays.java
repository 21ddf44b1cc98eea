package id.timbang.demo;

import java.time.LocalDate;
import java.util.List;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.shared.Actor;
import id.timbang.workday.Holiday;
import id.timbang.workday.HolidayService;

import org.springframework.stereotype.Component;

/**
 * Brings in the national holidays and the joint leave of 2025 and 2026, after the joint
 * decrees of three ministers as press and notices of agencies reported them.
 */
@Component
@ConditionalOnDemo
class DemoHolidays {

	private final HolidayService holidays;

	DemoHolidays(HolidayService holidays) {
		this.holidays = holidays;
	}

	void make(Actor actor) {
		DemoFiles.table("holidays", List.of())
			.rows()
			.forEach((row) -> this.holidays.add(actor, new Holiday(LocalDate.parse(row.get("date")), row.get("name"),
					Holiday.Kind.valueOf(row.get("kind")))));
	}

}
