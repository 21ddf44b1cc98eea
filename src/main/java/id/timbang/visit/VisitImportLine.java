package id.timbang.visit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.timbang.shared.CsvTable;
import id.timbang.shared.RowError;
import id.timbang.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of visits, as far as it can be read without knowing anything else.
 */
final class VisitImportLine {

	static final List<String> COLUMNS = List.of("ticket_code", "service_code", "unit_code", "officer_nip", "channel",
			"received_at", "completed_at", "corrections", "stage_times");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final int LONGEST_TICKET = 30;

	/** Codes and numbers never begin like this, but formulas do. */
	private static final Pattern FORMULA = Pattern.compile("[=+@-].*", Pattern.DOTALL);

	private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

	private static final String CHANNELS = Arrays.stream(Channel.values())
		.map(Enum::name)
		.collect(Collectors.joining(", "));

	private final CsvTable.Row row;

	private final LocalDateTime now;

	private final List<RowError> errors = new ArrayList<>();

	private final @Nullable LocalDateTime received;

	private final @Nullable LocalDateTime completed;

	private final List<String> stageNames = new ArrayList<>();

	private final List<LocalDateTime> stageTimes = new ArrayList<>();

	/**
	 * Reads a line.
	 * @param now nothing can have happened later, by the agency's clock
	 */
	VisitImportLine(CsvTable.Row row, LocalDateTime now) {
		this.row = row;
		this.now = now;
		this.received = time("received_at", true);
		this.completed = time("completed_at", false);
		COLUMNS.subList(0, 4).forEach(this::checkFormula);
		checkTicket();
		if (!isChannel()) {
			this.errors.add(row.error("channel", "import.constant", CHANNELS));
		}
		if (corrections() == null) {
			this.errors.add(row.error("corrections", "visit.import.corrections"));
		}
		if (this.received != null && this.completed != null && this.completed.isBefore(this.received)) {
			this.errors.add(row.error("completed_at", "visit.import.backwards"));
		}
		readStages();
	}

	/** What cannot be read, or cannot have been. */
	List<RowError> errors() {
		return this.errors;
	}

	boolean isReadable() {
		return this.errors.isEmpty();
	}

	/**
	 * The line as a row of the table of lines; what could not be read is missing.
	 */
	List<@Nullable Object> values() {
		List<@Nullable Object> values = new ArrayList<>();
		values.add(this.row.line());
		COLUMNS.subList(0, 5).forEach((column) -> values.add(this.row.get(column)));
		values.add(this.received);
		values.add(this.completed);
		values.add(corrections());
		values.add(this.stageNames);
		values.add(this.stageTimes);
		values.add(isReadable());
		values.add(isReadable());
		return values;
	}

	private void checkFormula(String column) {
		if (FORMULA.matcher(this.row.get(column)).matches()) {
			this.errors.add(this.row.error(column, "visit.import.formula"));
		}
	}

	private void checkTicket() {
		int length = this.row.get("ticket_code").length();
		if (length < 1 || length > LONGEST_TICKET) {
			this.errors.add(this.row.error("ticket_code", "import.length", 1, LONGEST_TICKET));
		}
	}

	private boolean isChannel() {
		return Arrays.stream(Channel.values()).anyMatch((channel) -> channel.name().equals(this.row.get("channel")));
	}

	private @Nullable Integer corrections() {
		String count = this.row.get("corrections");
		return COUNT.matcher(count).matches() ? Integer.valueOf(count) : null;
	}

	private @Nullable LocalDateTime time(String column, boolean required) {
		String text = this.row.get(column);
		if (text.isEmpty() && !required) {
			return null;
		}
		LocalDateTime time = read(text);
		if (time == null) {
			this.errors.add(this.row.error(column, "visit.import.time"));
		}
		else if (time.isAfter(this.now)) {
			this.errors.add(this.row.error(column, "visit.import.future"));
		}
		return time;
	}

	/** Each stage ended after the one before, between receipt and completion. */
	private void readStages() {
		String text = this.row.get("stage_times");
		LocalDateTime before = this.received;
		for (String part : text.isEmpty() ? new String[0] : text.split(";", -1)) {
			int sign = part.lastIndexOf('=');
			LocalDateTime ended = (sign > 0) ? read(part.substring(sign + 1).strip()) : null;
			if (ended == null) {
				this.errors.add(this.row.error("stage_times", "visit.import.stage"));
				return;
			}
			if ((before != null && ended.isBefore(before)) || ended.isAfter(lastMoment())) {
				this.errors.add(this.row.error("stage_times", "visit.import.stageOrder"));
				return;
			}
			this.stageNames.add(part.substring(0, sign).strip());
			this.stageTimes.add(ended);
			before = ended;
		}
	}

	private LocalDateTime lastMoment() {
		return Objects.requireNonNullElse(this.completed, this.now);
	}

	private static @Nullable LocalDateTime read(String text) {
		try {
			LocalDateTime time = LocalDateTime.parse(text, TIME);
			return TypedDays.contains(time.toLocalDate()) ? time : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
