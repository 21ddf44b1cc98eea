package id.timbang.organisation;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import id.timbang.period.CycleId;
import id.timbang.period.PeriodId;
import id.timbang.period.Periods;
import id.timbang.period.Phase;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.Organisations.Organisation;
import id.timbang.personnel.UnitId;
import id.timbang.plan.Plans;
import id.timbang.scoring.OrganisationPredicate;
import id.timbang.scoring.Predicate;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Months for tests of organisations, in years in which nobody else does anything, and
 * results in them.
 */
@Component
public class TestOrganisations {

	/** What a predicate rests on. */
	public static final String REASON = "Rencana aksi selesai sesuai yang disepakati.";

	private static final int FIRST_YEAR = 2710;

	private static final AtomicInteger MONTHS = new AtomicInteger();

	private final Plans plans;

	private final Periods periods;

	private final OrganisationService organisations;

	private final JdbcClient jdbc;

	TestOrganisations(Plans plans, Periods periods, OrganisationService organisations, JdbcClient jdbc) {
		this.plans = plans;
		this.periods = periods;
		this.organisations = organisations;
		this.jdbc = jdbc;
	}

	/** A month in this phase, later than all before. */
	public PeriodId month(Phase phase) {
		LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(MONTHS.getAndIncrement());
		PeriodId period = this.periods.on(this.plans.cycle(first.getYear()), first);
		this.periods.moveTo(period, phase);
		return period;
	}

	/** A month that is being assessed, for which somebody of the kelurahan reports. */
	PeriodId reported(Organisation org) {
		LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(MONTHS.getAndIncrement());
		CycleId cycle = this.plans.cycle(first.getYear());
		this.plans.template(org.position());
		this.plans.agreed(org.employee(), org.lurah(), cycle);
		PeriodId period = this.periods.on(cycle, first);
		this.periods.moveTo(period, Phase.ASSESSMENT);
		return period;
	}

	/** Moves a month on. */
	public void move(PeriodId period, Phase phase) {
		this.periods.moveTo(period, phase);
	}

	/** Sets a predicate for the first time. */
	public void set(Actor actor, PeriodId period, UnitId unit, OrganisationPredicate predicate) {
		this.organisations.set(actor, period, unit, 0, content(predicate));
	}

	/** Lets HR write down a predicate of a root, and another one afterwards. */
	public void changed(PeriodId period, UnitId root) {
		for (OrganisationPredicate predicate : List.of(OrganisationPredicate.EXCELLENT, OrganisationPredicate.GOOD)) {
			long version = (predicate == OrganisationPredicate.GOOD) ? 1 : 0;
			this.organisations.set(Organisations.HR, period, root, version,
					new UnitPredicate.Content(predicate, REASON, "", "Wali Kota"));
		}
	}

	static UnitPredicate.Content content(OrganisationPredicate predicate) {
		return new UnitPredicate.Content(predicate, REASON, "", "");
	}

	/** Somebody's computed result, with this predicate or none. */
	public void result(EmployeeId person, PeriodId period, @Nullable Predicate predicate) {
		this.jdbc.sql("""
				insert into result (result_id, employee_id, period_id, results_figure, behaviour_figure, suggested,
				    predicate, sheet, computed_at)
				values (:id, :person, :period, 100, 100, 'GOOD', :predicate, '{}', '2026-10-13T02:00:00Z')""")
			.param("id", UUID.randomUUID())
			.param("person", person.employeeId())
			.param("period", period.periodId())
			.param("predicate", (predicate != null) ? predicate.name() : null, Types.VARCHAR)
			.update();
	}

}
