package id.timbang.demo;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.shared.Actor;
import id.timbang.workday.HolidayImport;
import id.timbang.workday.HolidayReport;

import org.springframework.stereotype.Component;

/**
 * Brings in the national holidays and the joint leave of 2025 and 2026, after the joint
 * decrees of three ministers as press and notices of agencies reported them.
 */
@Component
@ConditionalOnDemo
class DemoHolidays {

	private final HolidayImport holidays;

	DemoHolidays(HolidayImport holidays) {
		this.holidays = holidays;
	}

	void make(Actor actor) {
		HolidayReport report = this.holidays.apply(actor, DemoFiles.bytes("holidays"));
		if (!report.errors().isEmpty()) {
			throw new IllegalStateException(report.errors().toString());
		}
	}

}
