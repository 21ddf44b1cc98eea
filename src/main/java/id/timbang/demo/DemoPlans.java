package id.timbang.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.demo.DemoActors.Cast;
import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.RubricYardstick;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.indicator.WeightedRow;
import id.timbang.period.CycleId;
import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.EmployeeService;
import id.timbang.plan.Annex;
import id.timbang.plan.Approach;
import id.timbang.plan.ItemKind;
import id.timbang.plan.MeasureScope;
import id.timbang.plan.PlanContent;
import id.timbang.plan.PlanId;
import id.timbang.plan.PlanItem;
import id.timbang.plan.PlanLine;
import id.timbang.plan.PlanReader;
import id.timbang.plan.PlanService;
import id.timbang.plan.PlanSheet;
import id.timbang.plan.PlanSummary;
import id.timbang.scoring.BehaviourValue;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import id.timbang.shared.Actor;
import id.timbang.shared.CsvTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Lets everybody agree a plan with the appraiser, superiors first, so that results can
 * serve theirs. One of the lurah's team has a second version waiting.
 */
@Component
@ConditionalOnDemo
class DemoPlans {

	private static final Annex ANNEX = new Annex("Komputer dan jaringan kantor\nRekan pengganti saat cuti",
			"Laporan setiap bulan kepada pejabat penilai\nDialog kinerja setiap triwulan",
			"Hasil baik diusulkan menjadi contoh bagi unit lain\nHasil kurang dibahas dalam bimbingan kinerja");

	private static final int MONTHS = 12;

	private static final Logger log = LoggerFactory.getLogger(DemoPlans.class);

	private final PlanService plans;

	private final PlanReader reader;

	private final IndicatorService indicators;

	private final EmployeeService employees;

	private final DemoActors actors;

	DemoPlans(PlanService plans, PlanReader reader, IndicatorService indicators, EmployeeService employees,
			DemoActors actors) {
		this.plans = plans;
		this.reader = reader;
		this.indicators = indicators;
		this.employees = employees;
		this.actors = actors;
	}

	void make(Actor actor, CycleId cycle) {
		int begun = this.plans.beginForEverybody(actor, cycle);
		Cast all = this.actors.today();
		Map<EmployeeId, List<CsvTable.Row>> rows = rows();
		Map<String, VersionedIndicator> byCode = new HashMap<>();
		this.indicators.offered().forEach((indicator) -> byCode.put(indicator.code(), indicator));
		for (EmployeeId person : all.superiorsFirst()) {
			agree(cycle, person, all, rows.getOrDefault(person, List.of()), byCode);
		}
		log.info("{} rencana kinerja disepakati", begun);
	}

	private static EmployeeId find(EmployeeService employees, String nip) {
		return employees.withNip(nip).orElseThrow();
	}

	private Map<EmployeeId, List<CsvTable.Row>> rows() {
		Map<EmployeeId, List<CsvTable.Row>> rows = new LinkedHashMap<>();
		Map<String, EmployeeId> owners = new HashMap<>();
		for (CsvTable.Row row : DemoFiles
			.table("plans", List.of("nip", "planned_result", "result_type", "indicator_code", "target", "weight"))
			.rows()) {
			EmployeeId owner = owners.computeIfAbsent(row.get("nip"), (nip) -> find(this.employees, nip));
			rows.computeIfAbsent(owner, (id) -> new ArrayList<>()).add(row);
		}
		return rows;
	}

	/** Who has no rows keeps to the template. */
	private void agree(CycleId cycle, EmployeeId person, Cast all, List<CsvTable.Row> rows,
			Map<String, VersionedIndicator> byCode) {
		Actor owner = all.actor(person);
		PlanSummary begun = this.reader.mine(owner, cycle).orElseThrow();
		PlanId id = Objects.requireNonNull(begun.planId());
		List<PlanItem> items = rows.isEmpty() ? items(this.reader.sheet(owner, id))
				: rows.stream()
					.map((row) -> item(row, Objects.requireNonNull(byCode.get(row.get("indicator_code")))))
					.toList();
		this.plans.submit(owner, id, begun.version(), new PlanContent(Approach.QUANTITATIVE, items, Map.of(), ANNEX));
		this.plans.approve(all.appraiser(person), id, this.reader.mine(owner, cycle).orElseThrow().version());
	}

	private static List<PlanItem> items(PlanSheet sheet) {
		return sheet.lines().stream().map(PlanLine::item).toList();
	}

	private static PlanItem item(CsvTable.Row row, VersionedIndicator indicator) {
		boolean rubric = indicator.yardstick() instanceof RubricYardstick;
		WeightedRow content = new WeightedRow(row.get("planned_result"), row.get("superior_result"),
				ResultType.valueOf(row.get("result_type")), indicator.id(),
				rubric ? null : DemoFiles.target(row.get("target")), Weight.of(row.get("weight")));
		return PlanItem.of(content, ItemKind.usual(indicator.details()), MONTHS)
			.measuredOn(MeasureScope.usual(indicator.details()));
	}

	/** A colleague of the demonstration's employee waits for the lurah. */
	void reviseOne(CycleId cycle) {
		Cast all = this.actors.today();
		EmployeeId lurah = find(this.employees, DemoAccount.LURAH.nip());
		EmployeeId employee = find(this.employees, DemoAccount.PEGAWAI.nip());
		EmployeeId colleague = all.superiorsFirst()
			.stream()
			.filter((one) -> all.isAppraisedBy(one, lurah) && !one.equals(employee))
			.findFirst()
			.orElseThrow();
		Actor owner = all.actor(colleague);
		PlanId agreed = this.reader.own(owner, cycle).orElseThrow();
		PlanId next = this.plans.revise(owner, agreed, "Mulai Oktober ikut mendampingi warga lanjut usia di loket");
		PlanSheet sheet = this.reader.sheet(owner, next);
		this.plans.say(owner, next, "Saya menambahkan ekspektasi pendampingan warga lanjut usia, sesuai pembagian "
				+ "tugas bulan ini. Mohon diperiksa.");
		this.plans.submit(owner, next, sheet.version(), new PlanContent(sheet.approach(), items(sheet),
				Map.of(BehaviourValue.SERVICE_ORIENTED, "Mendampingi warga lanjut usia sampai urusannya selesai"),
				sheet.annex()));
	}

}
