package id.timbang.rater;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who holds a copy of the database, knows who has answered about whom, and tries
 * to say which answer is whose. Every order in which the raters of a person appear
 * anywhere, by any column, is laid beside every order of the answers; and whatever an
 * answer has in common with one rater alone gives it away.
 */
final class Matcher {

	/** Place in the file, and transactions that wrote or locked the row. */
	private static final List<String> HIDDEN = List.of("ctid", "xmin", "xmax", "cmin");

	private final String answers;

	private final String mark;

	private final Map<String, List<Row>> dump = new LinkedHashMap<>();

	private final Map<String, Integer> hits = new LinkedHashMap<>();

	/**
	 * Copies the database.
	 * @param answers the table of answers
	 * @param mark the column by which the truth knows them
	 * @param others the other tables
	 */
	Matcher(JdbcClient jdbc, String answers, String mark, List<String> others) {
		this.answers = answers;
		this.mark = mark;
		Stream.concat(Stream.of(answers), others.stream()).forEach((table) -> this.dump.put(table, rows(jdbc, table)));
	}

	/**
	 * Tries everything.
	 * @param truth whose the answers about a person are, by their marks
	 * @param names by what each rater is known in tables: identifiers and name
	 * @return how many answers each attack gave to the right rater
	 */
	Map<String, Integer> attack(Map<String, Map<String, String>> truth, Map<String, Set<String>> names) {
		truth.forEach((person, owners) -> {
			List<Row> about = table(this.answers).stream().filter((row) -> row.isAbout(person)).toList();
			Set<String> raters = new TreeSet<>(owners.values());
			this.dump.keySet().stream().filter((table) -> !table.equals(this.answers)).forEach((table) -> {
				Map<String, Row> traces = traces(table, person, raters, names);
				if (traces.size() == raters.size() && !about.isEmpty()) {
					compareOrders(table, traces, about, owners);
					compareContents(table, traces, about, owners);
				}
			});
		});
		return this.hits;
	}

	/**
	 * The first row that mentions each rater, of those about the person if it has any.
	 */
	private Map<String, Row> traces(String table, String person, Set<String> raters, Map<String, Set<String>> names) {
		List<Row> about = table(table).stream().filter((row) -> row.isAbout(person)).toList();
		List<Row> rows = (about.size() < raters.size()) ? table(table) : about;
		Map<String, Row> traces = new TreeMap<>();
		raters.forEach((rater) -> rows.stream()
			.filter((row) -> row.mentions(Objects.requireNonNull(names.get(rater))))
			.findFirst()
			.ifPresent((row) -> traces.put(rater, row)));
		return traces;
	}

	private void compareOrders(String table, Map<String, Row> traces, List<Row> about, Map<String, String> owners) {
		for (String column : traces.values().iterator().next().columns().keySet()) {
			List<String> raters = sorted(traces.keySet(), (rater) -> Objects.requireNonNull(traces.get(rater)), column);
			for (String other : about.get(0).columns().keySet()) {
				List<Row> given = sorted(about, Function.identity(), other);
				int right = 0;
				for (int place = 0; place < Math.min(raters.size(), given.size()); place++) {
					right += raters.get(place).equals(owners.get(given.get(place).text(this.mark))) ? 1 : 0;
				}
				this.hits.merge(table + "." + column + " beside " + other, right, Integer::sum);
			}
		}
	}

	private static <T> List<T> sorted(Collection<T> things, Function<T, Row> row, String column) {
		return things.stream().sorted(Comparator.comparing((thing) -> row.apply(thing).sortable(column))).toList();
	}

	private void compareContents(String table, Map<String, Row> traces, List<Row> about, Map<String, String> owners) {
		Map<String, Long> holders = traces.values()
			.stream()
			.flatMap((row) -> row.values().distinct())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		int right = 0;
		for (Row answer : about) {
			List<String> suspects = traces.entrySet()
				.stream()
				.filter((trace) -> trace.getValue()
					.values()
					.anyMatch(
							(value) -> Objects.equals(holders.get(value), 1L) && answer.columns().containsValue(value)))
				.map(Map.Entry::getKey)
				.toList();
			right += suspects.equals(List.of(Objects.requireNonNull(owners.get(answer.text(this.mark))))) ? 1 : 0;
		}
		this.hits.merge(table + " in common", right, Integer::sum);
	}

	private List<Row> table(String name) {
		return Objects.requireNonNull(this.dump.get(name));
	}

	private static List<Row> rows(JdbcClient jdbc, String table) {
		String hidden = HIDDEN.stream()
			.map((column) -> "t." + column + "::text as hidden_" + column)
			.collect(Collectors.joining(", "));
		return jdbc.sql("select " + hidden + ", t.* from " + table + " t").query((row, number) -> {
			Map<String, @Nullable String> columns = new LinkedHashMap<>();
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				columns.put(row.getMetaData().getColumnLabel(column), row.getString(column));
			}
			return new Row(columns);
		}).list();
	}

	/**
	 * A row as text.
	 */
	private record Row(Map<String, @Nullable String> columns) {

		boolean isAbout(String person) {
			return person.equals(this.columns.get("employee_id"));
		}

		boolean mentions(Set<String> names) {
			return values().anyMatch((value) -> names.stream().anyMatch(value::contains));
		}

		String text(String column) {
			return Objects.requireNonNullElse(this.columns.get(column), "");
		}

		Stream<String> values() {
			return this.columns.values().stream().filter(Objects::nonNull).map(Objects::requireNonNull);
		}

		/** Numbers in their order, and places in the file by page and line. */
		String sortable(String column) {
			return Stream.of(text(column).replaceAll("[(){}]", "").split(",", -1))
				.map((part) -> part.matches("\\d{1,18}") ? "%018d".formatted(Long.parseLong(part)) : part)
				.collect(Collectors.joining(","));
		}

	}

}
