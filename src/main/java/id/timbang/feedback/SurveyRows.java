package id.timbang.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.personnel.UnitId;
import id.timbang.scoring.ServiceElement;
import id.timbang.shared.CsvTable;
import id.timbang.shared.RowError;
import id.timbang.shared.TypedDays;
import id.timbang.service.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * The answers in a file, each row one of them.
 */
class SurveyRows {

	private static final int OLDEST = 120;

	private final Known known;

	private final List<RowError> errors;

	private final List<PastRating> ratings = new ArrayList<>();

	/** What is wrong is added to {@code errors}. */
	SurveyRows(CsvTable table, Known known, List<RowError> errors) {
		this.known = known;
		this.errors = errors;
		if (table.rows().isEmpty()) {
			errors.add(new RowError(table.file(), 1, "", "", "feedback.import.noRows"));
		}
		table.rows().forEach(this::read);
	}

	/** Those without errors. */
	List<PastRating> ratings() {
		return this.ratings;
	}

	private void read(CsvTable.Row row) {
		int before = this.errors.size();
		UnitId unit = unit(row);
		ServiceId service = service(row);
		LocalDate day = day(row);
		Respondent respondent = new Respondent(code(row, "sex", SurveyCodes.SEXES), age(row),
				code(row, "education", SurveyCodes.EDUCATIONS), code(row, "occupation", SurveyCodes.OCCUPATIONS));
		NewRating rating = new NewRating(answers(row), respondent, comment(row));
		if (this.errors.size() == before && unit != null && day != null) {
			this.ratings.add(new PastRating(unit, service, null, day, rating));
		}
	}

	private @Nullable UnitId unit(CsvTable.Row row) {
		String code = row.get("unit_code");
		if (code.isEmpty()) {
			if (this.known.chosen() == null) {
				this.errors.add(row.error("unit_code", "feedback.import.unit.missing"));
			}
			return this.known.chosen();
		}
		Optional<UnitId> unit = this.known.units().get(code);
		if (unit == null) {
			this.errors.add(row.error("unit_code", "feedback.import.unit.unknown"));
			return null;
		}
		if (unit.isEmpty()) {
			this.errors.add(row.error("unit_code", "feedback.import.unit.withoutService"));
		}
		return unit.orElse(null);
	}

	private @Nullable ServiceId service(CsvTable.Row row) {
		String code = row.get("service_code");
		if (!code.isEmpty() && !this.known.services().containsKey(code)) {
			this.errors.add(row.error("service_code", "feedback.import.service.unknown"));
		}
		return this.known.services().get(code);
	}

	private @Nullable LocalDate day(CsvTable.Row row) {
		Optional<LocalDate> day = TypedDays.parse(row.get("date"));
		if (day.isEmpty()) {
			this.errors.add(row.error("date", "import.date"));
		}
		else if (day.get().isAfter(this.known.today())) {
			this.errors.add(row.error("date", "feedback.import.date.future", this.known.today()));
			return null;
		}
		return day.orElse(null);
	}

	private @Nullable AgeBand age(CsvTable.Row row) {
		String text = row.get("age");
		if (text.isEmpty()) {
			return null;
		}
		if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > OLDEST) {
			this.errors.add(row.error("age", "feedback.import.age", OLDEST));
			return null;
		}
		return AgeBand.of(Integer.parseInt(text));
	}

	private <T> @Nullable T code(CsvTable.Row row, String column, Map<String, T> codes) {
		String code = row.get(column);
		if (!code.isEmpty() && !codes.containsKey(code)) {
			this.errors.add(row.error(column, "feedback.import.code", String.join(", ", codes.keySet())));
		}
		return codes.get(code);
	}

	private Map<ServiceElement, Integer> answers(CsvTable.Row row) {
		Map<ServiceElement, Integer> answers = new EnumMap<>(ServiceElement.class);
		boolean wrong = false;
		for (Map.Entry<String, ServiceElement> column : SurveyCodes.ELEMENTS.entrySet()) {
			String text = row.get(column.getKey());
			if (text.matches("[1-4]")) {
				answers.put(column.getValue(), Integer.valueOf(text));
			}
			else if (!text.isEmpty()) {
				this.errors.add(row.error(column.getKey(), "feedback.import.answer"));
				wrong = true;
			}
		}
		if (answers.isEmpty() && !wrong) {
			this.errors.add(row.error("", "feedback.import.answers.none"));
		}
		return answers;
	}

	private String comment(CsvTable.Row row) {
		String comment = row.get("comment");
		if (comment.length() > NewRating.LONGEST_COMMENT) {
			this.errors.add(row.error("comment", "feedback.import.comment", NewRating.LONGEST_COMMENT));
			return "";
		}
		return comment;
	}

	/**
	 * What the codes of a file can stand for.
	 *
	 * @param units by code; without an id where nobody serves citizens for the unit
	 * @param services by code
	 * @param chosen unit of rows that name none
	 * @param today the last day of an answer
	 */
	record Known(Map<String, Optional<UnitId>> units, Map<String, ServiceId> services, @Nullable UnitId chosen,
			LocalDate today) {
	}

}
