package id.timbang.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.timbang.assessment.AssessmentSheet;
import id.timbang.assessment.RatedValue;
import id.timbang.assessment.RatingContent;
import id.timbang.assessment.Recommendation;
import id.timbang.assessment.VerifiedItem;
import id.timbang.report.ReportLine;
import id.timbang.scoring.BehaviourValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the appraiser enters about a person, as it is typed: the indicators in the order
 * of the plan, and the seven values in theirs.
 */
record AssessmentForm(@Size(max = MOST) List<@Valid ItemForm> items, @Size(max = MOST) List<@Valid ValueForm> values,
		@Size(max = RatingContent.LONGEST_FEEDBACK) String feedback, String recommendation) {

	private static final int MOST = 40;

	private static final int VALUES = BehaviourValue.values().length;

	AssessmentForm(@Nullable List<@Nullable ItemForm> items, @Nullable List<@Nullable ValueForm> values,
			@Nullable String feedback, @Nullable String recommendation) {
		this.items = (items != null) ? items.stream().filter(Objects::nonNull).toList() : List.of();
		this.values = (values != null) ? values.stream().filter(Objects::nonNull).toList() : List.of();
		this.feedback = (feedback != null) ? feedback : "";
		this.recommendation = (recommendation != null) ? recommendation : "";
	}

	static AssessmentForm of(AssessmentSheet sheet) {
		RatingContent content = sheet.content();
		return new AssessmentForm(
				new ArrayList<>(sheet.report()
					.lines()
					.stream()
					.map((line) -> ItemForm.of(line, content.items().get(line.plan().item().originId())))
					.toList()),
				new ArrayList<>(Arrays.stream(BehaviourValue.values())
					.map((value) -> ValueForm.of(content.values().get(value)))
					.toList()),
				content.feedback(), (content.recommendation() != null) ? content.recommendation().name() : "");
	}

	/** Whether nothing of it was sent along. */
	boolean isAbsent() {
		return this.items.isEmpty() && this.values.isEmpty();
	}

	/**
	 * The same with an entry for every indicator of the plan, whatever was sent, so that
	 * the page can be drawn.
	 */
	AssessmentForm fitting(List<ReportLine> lines) {
		Map<String, ItemForm> sent = new HashMap<>();
		this.items.forEach((item) -> sent.putIfAbsent(item.origin(), item));
		List<ItemForm> fitted = new ArrayList<>();
		for (ReportLine line : lines) {
			fitted.add(sent.getOrDefault(line.plan().item().originId().toString(), ItemForm.of(line, null)));
		}
		List<ValueForm> all = new ArrayList<>(this.values.subList(0, Math.min(this.values.size(), VALUES)));
		while (all.size() < VALUES) {
			all.add(ValueForm.of(null));
		}
		return new AssessmentForm(new ArrayList<>(fitted), new ArrayList<>(all), this.feedback, this.recommendation);
	}

	/** Whether it speaks of the indicators of this plan and of nothing else. */
	boolean fits(List<ReportLine> lines) {
		List<String> origins = lines.stream().map((line) -> line.plan().item().originId().toString()).toList();
		return this.values.size() <= VALUES && this.items.stream().map(ItemForm::origin).allMatch(origins::contains);
	}

	/** Adds what the annotations cannot say. */
	void check(Errors errors, List<ReportLine> lines) {
		for (int place = 0; place < lines.size(); place++) {
			this.items.get(place).check(errors, "items[" + place + "].", lines.get(place));
		}
		for (int place = 0; place < VALUES; place++) {
			this.values.get(place).check(errors, "values[" + place + "].");
		}
		if (!this.recommendation.isEmpty() && readRecommendation() == null) {
			errors.rejectValue("recommendation", "assessment.choose");
		}
	}

	private @Nullable Recommendation readRecommendation() {
		return Arrays.stream(Recommendation.values())
			.filter((one) -> one.name().equals(this.recommendation))
			.findFirst()
			.orElse(null);
	}

	/** Only of a form without errors. */
	RatingContent toContent(List<ReportLine> lines) {
		Map<UUID, VerifiedItem> found = new HashMap<>();
		for (int place = 0; place < lines.size(); place++) {
			found.put(lines.get(place).plan().item().originId(), this.items.get(place).toItem(lines.get(place)));
		}
		Map<BehaviourValue, RatedValue> rated = new EnumMap<>(BehaviourValue.class);
		BehaviourValue[] values = BehaviourValue.values();
		for (int place = 0; place < values.length; place++) {
			rated.put(values[place], this.values.get(place).toValue());
		}
		return new RatingContent(found, rated, this.feedback, readRecommendation());
	}

}
