package id.timbang.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.timbang.indicator.IndicatorVersionId;
import id.timbang.indicator.RowText;
import id.timbang.indicator.VersionedIndicator;
import id.timbang.plan.Annex;
import id.timbang.plan.Approach;
import id.timbang.plan.PlanContent;
import id.timbang.plan.PlanItem;
import id.timbang.plan.PlanSheet;
import id.timbang.scoring.WeightSum;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * A plan as it is typed. Every button posts all of it, so that nothing typed is lost;
 * buttons that rearrange the rows do it here.
 *
 * @param approach name of an {@link Approach}
 * @param rows the items in order
 * @param newIndicator the indicator chosen for a new row
 * @param expectations the leader's special expectations in the order of the values
 */
record PlanForm(String approach, @Size(max = RowText.MOST) List<@Valid PlanRowForm> rows, String newIndicator,
		List<String> expectations, @Size(max = LONGEST_LIST) String resources,
		@Size(max = LONGEST_LIST) String accountability, @Size(max = LONGEST_LIST) String consequences) {

	/** Most characters of a list of the annex. */
	static final int LONGEST_LIST = 4000;

	PlanForm(@Nullable String approach, @Nullable List<@Nullable PlanRowForm> rows, @Nullable String newIndicator,
			@Nullable List<@Nullable String> expectations, @Nullable String resources, @Nullable String accountability,
			@Nullable String consequences) {
		this.approach = filled(approach);
		this.rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
		this.newIndicator = filled(newIndicator);
		this.expectations = new ExpectationsForm(expectations).expectations();
		this.resources = filled(resources);
		this.accountability = filled(accountability);
		this.consequences = filled(consequences);
	}

	private static String filled(@Nullable String text) {
		return (text != null) ? text : "";
	}

	static PlanForm of(PlanSheet sheet) {
		return new PlanForm(sheet.approach().name(), sheet.lines().stream().map(PlanRowForm::of).toList(), "",
				ExpectationsForm.of(sheet.expectations()).expectations(), sheet.annex().resources(),
				sheet.annex().accountability(), sheet.annex().consequences());
	}

	private PlanForm with(List<PlanRowForm> others) {
		return new PlanForm(this.approach, List.copyOf(others), "", this.expectations, this.resources,
				this.accountability, this.consequences);
	}

	PlanForm with(PlanRowForm row) {
		List<PlanRowForm> more = new ArrayList<>(this.rows);
		more.add(row);
		return with(more);
	}

	/** Without the row at this place; the same if there is none. */
	PlanForm without(int place) {
		List<PlanRowForm> fewer = new ArrayList<>(this.rows);
		if (place >= 0 && place < fewer.size()) {
			fewer.remove(place);
		}
		return with(fewer);
	}

	/** With equal weights that make exactly 100.00 (S22); without rows the same. */
	PlanForm spreadEvenly() {
		if (this.rows.isEmpty()) {
			return this;
		}
		List<String> shares = RowText.equalWeights(this.rows.size());
		List<PlanRowForm> spread = new ArrayList<>();
		for (int place = 0; place < this.rows.size(); place++) {
			spread.add(this.rows.get(place).weighing(shares.get(place)));
		}
		return with(spread);
	}

	/** The versions that the rows point at. */
	List<IndicatorVersionId> indicators() {
		return this.rows.stream().flatMap((row) -> row.text().indicatorId().stream()).toList();
	}

	/** Where a message belongs: the approach, the rows as they stand, the rest. */
	static int place(FieldError error) {
		int place = RowText.place(error, PlanRowForm.class);
		return (place < 0 && !error.getField().equals("approach")) ? Integer.MAX_VALUE : place;
	}

	/** What the weights that can be read make. */
	WeightSum sum() {
		return WeightSum.of(this.rows.stream().flatMap((row) -> row.text().readWeight().stream()).toList());
	}

	/** Adds what the annotations cannot say. */
	void check(Errors errors, Map<IndicatorVersionId, VersionedIndicator> indicators) {
		if (readApproach().isEmpty()) {
			errors.rejectValue("approach", "plan.approach.choose");
		}
		for (int line = 0; line < this.rows.size(); line++) {
			this.rows.get(line).check(errors, "rows[" + line + "].", indicators);
		}
		new ExpectationsForm(this.expectations).check(errors);
	}

	private Optional<Approach> readApproach() {
		return Arrays.stream(Approach.values()).filter((one) -> one.name().equals(this.approach)).findFirst();
	}

	/**
	 * What the plan says. Only of a form without errors.
	 * @param sheet the plan as it stands
	 */
	PlanContent toContent(PlanSheet sheet) {
		Set<UUID> origins = new HashSet<>();
		sheet.lines().forEach((line) -> origins.add(line.item().originId()));
		List<PlanItem> items = new ArrayList<>();
		for (PlanRowForm row : this.rows) {
			PlanItem item = row.toItem(origins, sheet.periods().size());
			origins.remove(item.originId());
			items.add(item);
		}
		return new PlanContent(readApproach().orElseThrow(), items,
				new ExpectationsForm(this.expectations).toExpectations(),
				new Annex(this.resources, this.accountability, this.consequences));
	}

}
