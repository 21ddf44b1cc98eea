package id.timbang.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.indicator.MeasureSource;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.report.ReportLine;
import id.timbang.shared.CsvTable;

import org.springframework.stereotype.Component;

/**
 * What the people of the demonstration say; invented.
 */
@Component
@ConditionalOnDemo
class DemoSentences {

	private final Map<String, List<String>> byKind;

	DemoSentences() {
		this.byKind = DemoFiles.table("sentences", List.of("kind", "text"))
			.rows()
			.stream()
			.collect(Collectors.groupingBy((CsvTable.Row row) -> row.get("kind"),
					Collectors.mapping((row) -> row.get("text"), Collectors.toList())));
	}

	/** One of the sentences of a kind. */
	String any(String kind, Random dice) {
		List<String> sentences = Objects.requireNonNull(this.byKind.get(kind), kind);
		return sentences.get(dice.nextInt(sentences.size()));
	}

	/**
	 * Whether an indicator is the index of the survey itself, not one of its elements.
	 */
	static boolean isSurvey(ReportLine line) {
		return line.plan().indicator().yardstick() instanceof QuantityYardstick quantity
				&& quantity.source() == MeasureSource.MEASURED_SATISFACTION && quantity.unit().endsWith("25-100");
	}

}
