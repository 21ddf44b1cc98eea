package id.timbang.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import id.timbang.database.ConditionalOnDemo;
import id.timbang.indicator.QuantityYardstick;
import id.timbang.indicator.TargetRange;
import id.timbang.report.EvidenceService;
import id.timbang.report.Narrative;
import id.timbang.report.ReportContent;
import id.timbang.report.ReportId;
import id.timbang.report.ReportItem;
import id.timbang.report.ReportLine;
import id.timbang.report.ReportReader;
import id.timbang.report.ReportService;
import id.timbang.report.ReportSheet;
import id.timbang.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes reports as people would: values near their targets, a few words, sometimes a
 * file. The same dice always fall the same way.
 */
@Component
@ConditionalOnDemo
class DemoReports {

	private final ReportService reports;

	private final ReportReader reader;

	private final EvidenceService evidence;

	private final DemoSentences sentences;

	DemoReports(ReportService reports, ReportReader reader, EvidenceService evidence, DemoSentences sentences) {
		this.reports = reports;
		this.reader = reader;
		this.evidence = evidence;
		this.sentences = sentences;
	}

	/** Writes a report and hands it over. */
	void submit(Actor owner, ReportId id, Random dice) {
		ReportSheet sheet = this.reader.sheet(owner, id);
		this.reports.submit(owner, id, sheet.version(), content(sheet, dice, sheet.lines().size()));
	}

	/** Writes the beginning of a report and leaves it as a draft. */
	void draft(Actor owner, ReportId id, Random dice) {
		ReportSheet sheet = this.reader.sheet(owner, id);
		this.reports.save(owner, id, sheet.version(), content(sheet, dice, sheet.lines().size() / 2));
	}

	/** Adds the register of the counter to the first indicator. */
	void prove(Actor owner, ReportId id, String name) {
		UUID first = this.reader.sheet(owner, id).lines().get(0).plan().item().originId();
		this.evidence.addFile(owner, id, first, name, DemoFiles.read("register-loket.pdf"));
	}

	private ReportContent content(ReportSheet sheet, Random dice, int filled) {
		Map<UUID, ReportItem> items = new HashMap<>();
		for (ReportLine line : sheet.lines().subList(0, filled)) {
			String detail = (line.isRubric() || dice.nextInt(3) == 0) ? this.sentences.any(detail(line), dice) : "";
			items.put(line.plan().item().originId(),
					new ReportItem(line.isMeasured() ? null : value(line, dice), new Narrative(detail, "", "")));
		}
		return new ReportContent(new Narrative(this.sentences.any("ACHIEVEMENT", dice),
				this.sentences.any("CHALLENGE", dice), this.sentences.any("IMPROVEMENT", dice)), items);
	}

	private static String detail(ReportLine line) {
		if (DemoSentences.isSurvey(line)) {
			return "DETAIL_SURVEY";
		}
		return "DETAIL_" + (line.isRubric() ? "LEVEL" : line.plan().indicator().details().aspect().name());
	}

	/** A value near the target, as its unit can have it. */
	private static @Nullable BigDecimal value(ReportLine line, Random dice) {
		TargetRange target = line.target();
		if (target == null || !(line.plan().indicator().yardstick() instanceof QuantityYardstick quantity)) {
			return null;
		}
		double low = target.targetLow().doubleValue();
		double high = target.targetHigh().doubleValue();
		double value = switch (quantity.direction()) {
			case HIGHER -> low * (0.9 + 0.22 * dice.nextDouble());
			case LOWER -> low * (0.75 + 0.35 * dice.nextDouble());
			case RANGE -> low * 0.98 + (high - low * 0.98) * dice.nextDouble();
		};
		double capped = Math.min(value, highest(quantity.unit()));
		return BigDecimal.valueOf(capped).setScale(decimals(quantity.unit()), RoundingMode.HALF_UP);
	}

	private static double highest(String unit) {
		if (unit.startsWith("%") || unit.contains("-100")) {
			return 100;
		}
		return unit.equals("nilai 1-4") ? 4 : Double.MAX_VALUE;
	}

	/** Shares and means have decimals, counts have none. */
	private static int decimals(String unit) {
		boolean share = unit.startsWith("%") || unit.startsWith("nilai") || unit.contains("hari")
				|| unit.equals("menit");
		return share ? 2 : 0;
	}

}
