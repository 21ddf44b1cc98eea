package id.timbang.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.timbang.report.Narrative;
import id.timbang.report.ReportContent;
import id.timbang.report.ReportItem;
import id.timbang.report.ReportLine;
import id.timbang.report.ReportSheet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is typed. Every button posts all of it, so that nothing typed is lost.
 * All text, because what cannot be read has to come back as it is.
 *
 * @param items the indicators in the order of the plan
 * @param achievements what was reached, on the whole
 * @param challenges what stood in the way, on the whole
 * @param improvements what will be done better, on the whole
 */
record ReportForm(List<@Valid ItemForm> items, @Size(max = Narrative.LONGEST) String achievements,
		@Size(max = Narrative.LONGEST) String challenges, @Size(max = Narrative.LONGEST) String improvements) {

	ReportForm(@Nullable List<@Nullable ItemForm> items, @Nullable String achievements, @Nullable String challenges,
			@Nullable String improvements) {
		this.items = (items != null) ? items.stream().filter(Objects::nonNull).toList() : List.of();
		this.achievements = Objects.requireNonNullElse(achievements, "");
		this.challenges = Objects.requireNonNullElse(challenges, "");
		this.improvements = Objects.requireNonNullElse(improvements, "");
	}

	static ReportForm of(ReportSheet sheet) {
		Narrative overall = sheet.overall();
		return new ReportForm(List.copyOf(sheet.lines().stream().map(ItemForm::of).toList()), overall.achievements(),
				overall.challenges(), overall.improvements());
	}

	/**
	 * What was typed, laid out as the plan stands now: what it no longer asks for goes,
	 * what nobody typed stays as it is saved.
	 */
	ReportForm laidOutAs(List<ReportLine> lines) {
		Map<String, ItemForm> typed = this.items.stream()
			.collect(Collectors.toMap(ItemForm::origin, Function.identity(), (first, again) -> first));
		List<@Nullable ItemForm> laidOut = new ArrayList<>();
		lines.forEach((line) -> {
			ItemForm saved = ItemForm.of(line);
			laidOut.add(typed.getOrDefault(saved.origin(), saved));
		});
		return new ReportForm(laidOut, this.achievements, this.challenges, this.improvements);
	}

	/** Whether it speaks of the indicators of the plan and of nothing else. */
	boolean fits(List<ReportLine> lines) {
		return lines.stream().map((line) -> ItemForm.of(line).origin()).toList().containsAll(origins());
	}

	private List<String> origins() {
		return this.items.stream().map(ItemForm::origin).toList();
	}

	/** Only of a form without errors, laid out as the plan stands. */
	ReportContent toContent(List<ReportLine> lines) {
		Map<UUID, ReportItem> content = new HashMap<>();
		for (int place = 0; place < lines.size(); place++) {
			content.put(lines.get(place).plan().item().originId(), this.items.get(place).toItem());
		}
		return new ReportContent(new Narrative(this.achievements, this.challenges, this.improvements), content);
	}

}
