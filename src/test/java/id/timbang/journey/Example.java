package id.timbang.journey;

import java.time.LocalDate;

import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.PositionId;

/**
 * A month of a worked example, and whom it is about.
 *
 * @param org where
 * @param position of the person, which leads nobody
 * @param person whom it is about
 * @param cycle a year of its own
 * @param period the month
 * @param first day of the month
 */
record Example(Organisation org, PositionId position, EmployeeId person, CycleId cycle, PeriodId period,
		LocalDate first) {
}
