package id.timbang.result;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import id.timbang.scoring.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a form of a document leaves out: each fact is changed, and the form must
 * change with it. Facts are found by walking the components of records, so that one that
 * is added later is looked for without anybody thinking of it.
 */
public final class Facts {

	/** Names that a form puts into words of its own, and others that they can become. */
	private static final Map<String, String> NAMES = Map.of("NotReported", "NotEnoughData", "NotEnoughData",
			"NotReported", "TooFewValues", "CoverageTooLow", "CoverageTooLow", "TooFewValues", "PERMENPANRB_6_2022",
			"PP_30_2019", "PP_30_2019", "MULTI_SOURCE");

	private Facts() {
	}

	/** The paths of the facts that a form says nothing about. */
	public static <R extends Record> List<String> forgotten(R document, Function<R, String> form) {
		Map<String, Object> facts = new LinkedHashMap<>();
		copy(document, "", (path, fact) -> {
			facts.put(path, fact);
			return fact;
		});
		List<String> paths = new ArrayList<>(facts.keySet());
		String marked = form
			.apply(copy(document, "", (path, fact) -> isText(fact) ? fact + mark(paths.indexOf(path)) : fact));
		String plain = form.apply(document);
		List<String> forgotten = new ArrayList<>();
		facts.forEach((path, fact) -> {
			boolean said = isText(fact) ? marked.contains(mark(paths.indexOf(path)))
					: !form.apply(copy(document, "", (here, one) -> here.equals(path) ? another(one) : one))
						.equals(plain);
			if (!said && !fact.equals("")) {
				forgotten.add(path);
			}
		});
		return forgotten;
	}

	/** A text is looked for as it is; everything else may be written in any way. */
	private static boolean isText(Object fact) {
		return fact instanceof String text && !NAMES.containsKey(text);
	}

	private static String mark(int number) {
		return "-fakta" + number + "z";
	}

	@SuppressWarnings("unchecked")
	private static <T> T copy(T value, String path, BiFunction<String, Object, Object> change) {
		return (T) changed(value, path, change);
	}

	private static Object changed(Object value, String path, BiFunction<String, Object, Object> change) {
		if (value instanceof List<?> list) {
			return IntStream.range(0, list.size())
				.mapToObj((place) -> changed(list.get(place), path + "[" + place + "]", change))
				.toList();
		}
		boolean walked = value instanceof Record && value.getClass().getPackage().equals(Facts.class.getPackage());
		return walked ? record(value, path, change) : change.apply(path, value);
	}

	private static Object record(Object record, String path, BiFunction<String, Object, Object> change) {
		RecordComponent[] components = record.getClass().getRecordComponents();
		try {
			@Nullable Object[] values = new Object[components.length];
			for (int place = 0; place < components.length; place++) {
				String name = components[place].getName();
				components[place].getAccessor().setAccessible(true);
				Object value = components[place].getAccessor().invoke(record);
				values[place] = (value != null) ? changed(value, path.isEmpty() ? name : path + "." + name, change)
						: null;
			}
			Constructor<?> canonical = record.getClass()
				.getDeclaredConstructor(
						Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
			canonical.setAccessible(true);
			return canonical.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object another(Object fact) {
		if (fact instanceof Integer number) {
			return number + 1;
		}
		if (fact instanceof Long number) {
			return number + 1;
		}
		if (fact instanceof BigDecimal number) {
			return number.add(BigDecimal.ONE);
		}
		if (fact instanceof Ratio ratio) {
			return ratio.plus(Ratio.of(1, 8));
		}
		if (fact instanceof LocalDate day) {
			return day.plusDays(1);
		}
		if (fact instanceof Instant moment) {
			return moment.plus(1, ChronoUnit.HOURS);
		}
		if (fact instanceof UUID) {
			return UUID.randomUUID();
		}
		if (fact instanceof String name) {
			return NAMES.getOrDefault(name, "");
		}
		if (fact instanceof Enum<?> constant) {
			List<?> all = Arrays.asList((Object[]) constant.getDeclaringClass().getEnumConstants());
			return all.get((all.indexOf(constant) + 1) % all.size());
		}
		throw new IllegalArgumentException("no other value for " + fact.getClass());
	}

}
