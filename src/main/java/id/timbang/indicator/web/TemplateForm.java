package id.timbang.indicator.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.timbang.indicator.RowText;
import id.timbang.indicator.TemplateDraft;
import id.timbang.indicator.WeightedRow;
import id.timbang.scoring.WeightSum;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a template as they are typed. Every button posts all of them, so that
 * nothing typed is lost; buttons that rearrange the rows do it here. All text, because
 * what cannot be read has to come back as it is.
 *
 * @param rows the rows in order
 * @param newIndicator the indicator chosen for a new row
 */
record TemplateForm(@Size(max = RowText.MOST) List<@Valid RowText> rows, String newIndicator) {

	TemplateForm(@Nullable List<@Nullable RowText> rows, @Nullable String newIndicator) {
		this.rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
		this.newIndicator = (newIndicator != null) ? newIndicator : "";
	}

	static TemplateForm of(TemplateDraft draft) {
		return of(draft.sheet().lines().stream().map((line) -> RowText.of(line.row())).toList());
	}

	private static TemplateForm of(List<RowText> rows) {
		return new TemplateForm(List.copyOf(rows), "");
	}

	TemplateForm with(RowText row) {
		List<RowText> more = new ArrayList<>(this.rows);
		more.add(row);
		return of(more);
	}

	/** Without the row at this place; the same if there is none. */
	TemplateForm without(int place) {
		List<RowText> fewer = new ArrayList<>(this.rows);
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
		List<String> shares = RowText.equalWeights(this.rows.size());
		List<RowText> spread = new ArrayList<>();
		for (int place = 0; place < this.rows.size(); place++) {
			spread.add(this.rows.get(place).weighing(shares.get(place)));
		}
		return of(spread);
	}

	/** What the weights that can be read make. */
	WeightSum sum() {
		return WeightSum.of(this.rows.stream().flatMap((row) -> row.readWeight().stream()).toList());
	}

	/** Only of a form without errors. */
	List<WeightedRow> toRows() {
		return this.rows.stream().map(RowText::toRow).toList();
	}

}
