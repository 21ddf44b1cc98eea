package id.timbang.indicator.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.timbang.indicator.TemplateDraft;
import id.timbang.indicator.WeightedRow;
import id.timbang.scoring.Weight;
import id.timbang.scoring.WeightSum;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.FieldError;

/**
 * The rows of a template as they are typed. Every button posts all of them, so that
 * nothing typed is lost; buttons that rearrange the rows do it here. All text, because
 * what cannot be read has to come back as it is.
 *
 * @param rows the rows in order
 * @param newIndicator the indicator chosen for a new row
 */
record TemplateForm(@Size(max = MOST_ROWS) List<@Valid RowForm> rows, String newIndicator) {

	static final int MOST_ROWS = 40;

	private static final Pattern FIELD = Pattern.compile("rows\\[([0-9]{1,3})]\\.(.*)");

	TemplateForm(@Nullable List<@Nullable RowForm> rows, @Nullable String newIndicator) {
		this.rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
		this.newIndicator = (newIndicator != null) ? newIndicator : "";
	}

	static TemplateForm of(TemplateDraft draft) {
		return of(draft.sheet().lines().stream().map(RowForm::of).toList());
	}

	private static TemplateForm of(List<RowForm> rows) {
		return new TemplateForm(List.copyOf(rows), "");
	}

	TemplateForm with(RowForm row) {
		List<RowForm> more = new ArrayList<>(this.rows);
		more.add(row);
		return of(more);
	}

	/** Without the row at this place; the same if there is none. */
	TemplateForm without(int place) {
		List<RowForm> fewer = new ArrayList<>(this.rows);
		if (place >= 0 && place < fewer.size()) {
			fewer.remove(place);
		}
		return of(fewer);
	}

	/** With equal weights that make exactly 100.00 (S22); without rows the same. */
	TemplateForm spreadEvenly() {
		if (this.rows.isEmpty()) {
			return this;
		}
		List<Weight> shares = Weight.spreadEvenly(this.rows.size());
		List<RowForm> spread = new ArrayList<>();
		for (int place = 0; place < this.rows.size(); place++) {
			spread.add(this.rows.get(place).weighing(shares.get(place)));
		}
		return of(spread);
	}

	/** Where a message belongs: row by row, and in a row as the fields stand. */
	static int place(FieldError error) {
		Matcher field = FIELD.matcher(error.getField());
		return field.matches() ? Integer.parseInt(field.group(1)) * 100 + RowForm.FIELDS.indexOf(field.group(2)) : -1;
	}

	/** What the weights that can be read make. */
	WeightSum sum() {
		return WeightSum.of(this.rows.stream().flatMap((row) -> row.readWeight().stream()).toList());
	}

	/** Only of a form without errors. */
	List<WeightedRow> toRows() {
		return this.rows.stream().map(RowForm::toRow).toList();
	}

}
