package id.timbang.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.indicator.Aspect;
import id.timbang.indicator.IndicatorDetails;
import id.timbang.indicator.IndicatorId;
import id.timbang.indicator.IndicatorService;
import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.MeasureSource;
import id.timbang.indicator.Measurement;
import id.timbang.indicator.PositionGroup;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.Recipient;
import id.timbang.indicator.RubricYardstick;
import id.timbang.indicator.TargetRange;
import id.timbang.indicator.TemplateId;
import id.timbang.indicator.WeightedRow;
import id.timbang.indicator.TemplateService;
import id.timbang.indicator.Yardstick;
import id.timbang.scoring.Cap;
import id.timbang.scoring.Direction;
import id.timbang.scoring.ResultType;
import id.timbang.scoring.Weight;
import id.timbang.shared.Actor;
import id.timbang.shared.CsvTable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Fills the catalogue of indicators and puts one template in force for each group of
 * positions.
 */
@Component
@ConditionalOnDemo
class DemoIndicators {

	private static final String OWNER = "Bagian Organisasi, Sekretariat Daerah";

	private static final Logger log = LoggerFactory.getLogger(DemoIndicators.class);

	private final IndicatorService indicators;

	private final TemplateService templates;

	DemoIndicators(IndicatorService indicators, TemplateService templates) {
		this.indicators = indicators;
		this.templates = templates;
	}

	void make(Actor actor) {
		CsvTable rows = DemoFiles.table("templates", List.of("position_group", "indicator_code", "target", "weight"));
		Map<String, String> usualTargets = new HashMap<>();
		rows.rows().forEach((row) -> usualTargets.putIfAbsent(row.get("indicator_code"), row.get("target")));
		CsvTable catalogue = DemoFiles.table("indicators", List.of("code", "name", "kind", "position_group"));
		for (CsvTable.Row row : catalogue.rows()) {
			IndicatorId id = this.indicators.add(actor, row.get("code"),
					details(row, DemoFiles.target(usualTargets.getOrDefault(row.get("code"), ""))));
			this.indicators.activate(actor, id, this.indicators.page(actor, id).version());
		}
		templates(rows).forEach((group, content) -> make(actor, group, content));
		log.info("{} indikator, {} baris templat", catalogue.rows().size(), rows.rows().size());
	}

	private void make(Actor actor, PositionGroup group, List<WeightedRow> rows) {
		TemplateId id = this.templates.begin(actor, Recipient.group(group));
		this.templates.activate(actor, id, this.templates.draft(actor, id).version(), rows);
	}

	private Map<PositionGroup, List<WeightedRow>> templates(CsvTable table) {
		Map<String, IndicatorVersionId> byCode = new HashMap<>();
		this.indicators.offered().forEach((indicator) -> byCode.put(indicator.code(), indicator.id()));
		Map<PositionGroup, List<WeightedRow>> templates = new LinkedHashMap<>();
		for (CsvTable.Row row : table.rows()) {
			WeightedRow content = new WeightedRow(row.get("planned_result"), row.get("superior_result"),
					ResultType.valueOf(row.get("result_type")),
					Objects.requireNonNull(byCode.get(row.get("indicator_code"))), DemoFiles.target(row.get("target")),
					Weight.of(row.get("weight")));
			templates.computeIfAbsent(PositionGroup.valueOf(row.get("position_group")), (group) -> new ArrayList<>())
				.add(content);
		}
		return templates;
	}

	private static IndicatorDetails details(CsvTable.Row row, @Nullable TargetRange target) {
		return new IndicatorDetails(row.get("name"), row.get("description"), Aspect.valueOf(row.get("aspect")),
				PositionGroup.valueOf(row.get("position_group")), yardstick(row, target), OWNER, "");
	}

	private static Yardstick yardstick(CsvTable.Row row, @Nullable TargetRange target) {
		MeasureSource source = MeasureSource.valueOf(row.get("source"));
		if (source == MeasureSource.RUBRIC) {
			return new RubricYardstick(
					IntStream.rangeClosed(1, 5).mapToObj((level) -> row.get("rubric_" + level)).toList(), Cap.DEFAULT);
		}
		return new QuantityYardstick(measurement(source, row.get("unit_of_measure")), row.get("unit_of_measure"),
				Direction.valueOf(row.get("polarity")), target, null, Cap.DEFAULT);
	}

	/** The file names a source and a unit; together they say what is measured. */
	private static @Nullable Measurement measurement(MeasureSource source, String unit) {
		return switch (source) {
			case SELF_REPORTED, RUBRIC -> null;
			case MEASURED_ON_TIME -> Measurement.ON_TIME;
			case MEASURED_DURATION -> unit.equals("menit") ? Measurement.MEAN_MINUTES : Measurement.MEAN_WORKING_DAYS;
			case MEASURED_ACCURACY -> Measurement.ACCURACY;
			case MEASURED_VOLUME -> Measurement.VOLUME;
			case MEASURED_SATISFACTION ->
				unit.equals("nilai 1-4") ? Measurement.ELEMENT_OFFICER_BEHAVIOUR : Measurement.SATISFACTION_INDEX;
		};
	}

}
