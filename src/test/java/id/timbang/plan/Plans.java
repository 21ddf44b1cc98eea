package id.timbang.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.timbang.indicator.Catalogue;
import id.timbang.indicator.IndicatorDetails;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.Measurement;
import id.timbang.indicator.Recipient;
import id.timbang.indicator.TemplateId;
import id.timbang.indicator.TemplateService;
import id.timbang.indicator.WeightedRow;
import id.timbang.period.Cadence;
import id.timbang.period.CycleId;
import id.timbang.period.Cycles;
import id.timbang.period.PeriodService;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.Organisations;
import id.timbang.personnel.PositionId;
import id.timbang.shared.Actor;

import org.springframework.stereotype.Component;

/**
 * Makes plans for tests.
 */
@Component
public class Plans {

	private final PeriodService periods;

	private final PlanService plans;

	private final PlanReader reader;

	private final TemplateService templates;

	private final Catalogue catalogue;

	Plans(PeriodService periods, PlanService plans, PlanReader reader, TemplateService templates, Catalogue catalogue) {
		this.periods = periods;
		this.plans = plans;
		this.reader = reader;
		this.templates = templates;
		this.catalogue = catalogue;
	}

	/** The cycle of this year, which all tests share. */
	public CycleId cycle() {
		return cycle(2026);
	}

	/** The cycle of a year; who moves its periods on takes a year of its own. */
	public CycleId cycle(int year) {
		return this.periods.cycleOn(LocalDate.of(year, 10, 13))
			.map((cycle) -> cycle.id())
			.orElseGet(() -> this.periods.plan(Organisations.HR, Cycles.year(year, Cadence.MONTHLY)));
	}

	/** A template with a share, an amount and a rubric for everybody in a position. */
	public void template(PositionId position) {
		TemplateId id = this.templates.begin(Organisations.HR, Recipient.position(position));
		this.templates.activate(Organisations.HR, id, this.templates.draft(Organisations.HR, id).version(),
				List.of(Catalogue.row(this.catalogue.activeVersion(Catalogue.quantity("Tepat waktu")), "95", "40"),
						Catalogue.row(this.catalogue.activeVersion(Catalogue.amount("Jumlah layanan")), "320", "35"),
						Catalogue.row(this.catalogue.activeVersion(Catalogue.rubric("Komunikasi")), null, "25")));
	}

	/** The same, but the system measures the second item on the unit. */
	public void measuringTemplate(PositionId position) {
		TemplateId id = this.templates.begin(Organisations.HR, Recipient.position(position));
		this.templates
			.activate(Organisations.HR, id, this.templates.draft(Organisations.HR, id).version(),
					List.of(Catalogue.row(this.catalogue.activeVersion(Catalogue.quantity("Tepat waktu")), "95", "40"),
							Catalogue.row(this.catalogue
								.activeVersion(Catalogue.measured("Layanan selesai", Measurement.VOLUME)), "80", "35"),
							Catalogue.row(this.catalogue.activeVersion(Catalogue.rubric("Komunikasi")), null, "25")));
	}

	/** Hands over the plan of somebody as the template says it, and agrees it. */
	public PlanId agreed(EmployeeId employee, EmployeeId appraiser) {
		return agreed(employee, appraiser, cycle());
	}

	/** The same, decided by whoever may. */
	public PlanId agreed(EmployeeId employee, Actor decider) {
		return agreed(employee, decider, cycle());
	}

	/** The same in another year. */
	public PlanId agreed(EmployeeId employee, EmployeeId appraiser, CycleId cycle) {
		return agreed(employee, Organisations.actor(appraiser), cycle);
	}

	/** The same in another year, decided by whoever may. */
	public PlanId agreed(EmployeeId employee, Actor decider, CycleId cycle) {
		PlanId id = submitted(employee, cycle);
		this.plans.approve(decider, id, this.reader.sheet(decider, id).version());
		return id;
	}

	/** Hands over a plan of these items for the present assignment, and agrees it. */
	public PlanId agreed(EmployeeId employee, EmployeeId appraiser, CycleId cycle, List<PlanItem> items) {
		Actor owner = Organisations.actor(employee);
		PlanId id = this.plans.begin(owner, cycle);
		PlanSheet sheet = this.reader.sheet(owner, id);
		this.plans.submit(owner, id, sheet.version(), content(sheet).with(items));
		Actor decider = Organisations.actor(appraiser);
		this.plans.approve(decider, id, this.reader.sheet(decider, id).version());
		return id;
	}

	/** Hands over the plan of somebody as the template says it. */
	public PlanId submitted(EmployeeId employee) {
		return submitted(employee, cycle());
	}

	private PlanId submitted(EmployeeId employee, CycleId cycle) {
		Actor owner = Organisations.actor(employee);
		PlanId id = this.plans.begin(owner, cycle);
		PlanSheet sheet = this.reader.sheet(owner, id);
		this.plans.submit(owner, id, sheet.version(), content(sheet));
		return id;
	}

	/** Agrees the next version, in which the last item is another one. */
	public PlanId revised(PlanId plan, EmployeeId employee, EmployeeId appraiser) {
		Actor owner = Organisations.actor(employee);
		PlanId next = this.plans.revise(owner, plan, "Tugas baru mulai bulan ini");
		PlanSheet sheet = this.reader.sheet(owner, next);
		List<PlanItem> items = new ArrayList<>(content(sheet).items());
		PlanItem last = items.remove(items.size() - 1);
		IndicatorVersionId other = this.catalogue.activeVersion(Catalogue.rubric("Pendampingan"));
		WeightedRow row = Catalogue.row(other, null, Objects.requireNonNull(last.row().weight()).percent().toString());
		items.add(PlanItem.of(row, ItemKind.LEVEL, sheet.periods().size()));
		this.plans.submit(owner, next, sheet.version(), content(sheet).with(items));
		Actor decider = Organisations.actor(appraiser);
		this.plans.approve(decider, next, this.reader.sheet(decider, next).version());
		return next;
	}

	/** Agrees the next version, in which the system measures the second item. */
	public PlanId measured(PlanId plan, EmployeeId employee, EmployeeId appraiser) {
		return measured(plan, employee, appraiser, Catalogue.measured("Layanan selesai", Measurement.VOLUME),
				MeasureScope.PERSON);
	}

	/** The same by this indicator, on these visits or answers. */
	public PlanId measured(PlanId plan, EmployeeId employee, EmployeeId appraiser, IndicatorDetails indicator,
			MeasureScope scope) {
		return measured(plan, employee, Organisations.actor(appraiser), indicator, scope);
	}

	/** The same, decided by whoever may. */
	public PlanId measured(PlanId plan, EmployeeId employee, Actor decider, IndicatorDetails indicator,
			MeasureScope scope) {
		return measured(plan, employee, decider, 1, indicator, scope);
	}

	/**
	 * The same of another item.
	 * @param place which item, from 0
	 */
	public PlanId measured(PlanId plan, EmployeeId employee, Actor decider, int place, IndicatorDetails indicator,
			MeasureScope scope) {
		Actor owner = Organisations.actor(employee);
		PlanId next = this.plans.revise(owner, plan, "Dihitung Timbang mulai bulan ini");
		PlanSheet sheet = this.reader.sheet(owner, next);
		List<PlanItem> items = new ArrayList<>(content(sheet).items());
		WeightedRow before = items.get(place).row();
		WeightedRow row = Catalogue.row(this.catalogue.activeVersion(indicator), "80",
				Objects.requireNonNull(before.weight()).percent().toString());
		items.set(place, PlanItem.of(row, ItemKind.LEVEL, sheet.periods().size()).measuredOn(scope));
		this.plans.submit(owner, next, sheet.version(), content(sheet).with(items));
		this.plans.approve(decider, next, this.reader.sheet(decider, next).version());
		return next;
	}

	/** Begins the plan of somebody, whose weights do not add up. */
	public PlanId unbalanced(EmployeeId employee) {
		Actor owner = Organisations.actor(employee);
		PlanId id = this.plans.begin(owner, cycle());
		PlanSheet sheet = this.reader.sheet(owner, id);
		List<PlanItem> items = sheet.lines().stream().map(PlanLine::item).toList();
		this.plans.save(owner, id, sheet.version(), content(sheet).with(items.subList(1, items.size())));
		return id;
	}

	/** The plan that somebody works on or by in a year. */
	public PlanId own(EmployeeId employee, CycleId cycle) {
		return this.reader.own(Organisations.actor(employee), cycle).orElseThrow();
	}

	/** The plan that somebody works on or by. */
	public PlanId own(EmployeeId employee) {
		return this.reader.own(Organisations.actor(employee), cycle()).orElseThrow();
	}

	/** What a sheet says. */
	public static PlanContent content(PlanSheet sheet) {
		return new PlanContent(sheet.approach(), sheet.lines().stream().map(PlanLine::item).toList(),
				sheet.expectations(), sheet.annex());
	}

}
