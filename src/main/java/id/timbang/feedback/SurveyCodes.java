package id.timbang.feedback;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.timbang.scoring.ServiceElement;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a survey as CSV, and the codes that stand in them.
 */
public final class SurveyCodes {

	/** Columns of the nine elements, in the order of the questionnaire. */
	public static final Map<String, ServiceElement> ELEMENTS = inOrder(
			Map.entry("PERSYARATAN", ServiceElement.REQUIREMENTS), Map.entry("PROSEDUR", ServiceElement.PROCEDURE),
			Map.entry("WAKTU", ServiceElement.COMPLETION_TIME), Map.entry("BIAYA", ServiceElement.COST),
			Map.entry("PRODUK", ServiceElement.PRODUCT), Map.entry("KOMPETENSI", ServiceElement.OFFICER_COMPETENCE),
			Map.entry("PERILAKU", ServiceElement.OFFICER_BEHAVIOUR),
			Map.entry("PENGADUAN", ServiceElement.COMPLAINT_HANDLING), Map.entry("SARANA", ServiceElement.FACILITIES));

	/** Codes of the column {@code sex}. */
	public static final Map<String, Sex> SEXES = inOrder(Map.entry("L", Sex.MALE), Map.entry("P", Sex.FEMALE));

	/** Codes of the column {@code education}. */
	public static final Map<String, Education> EDUCATIONS = inOrder(Map.entry("SD", Education.PRIMARY),
			Map.entry("SMP", Education.LOWER_SECONDARY), Map.entry("SMA", Education.UPPER_SECONDARY),
			Map.entry("D3", Education.DIPLOMA), Map.entry("S1", Education.BACHELOR), Map.entry("S2", Education.MASTER));

	/** Codes of the column {@code occupation}. */
	public static final Map<String, Occupation> OCCUPATIONS = inOrder(Map.entry("PNS", Occupation.CIVIL_SERVANT),
			Map.entry("TNI", Occupation.ARMY), Map.entry("POLRI", Occupation.POLICE),
			Map.entry("SWASTA", Occupation.EMPLOYEE), Map.entry("WIRASWASTA", Occupation.ENTREPRENEUR),
			Map.entry("LAINNYA", Occupation.OTHER));

	/** The columns that a file must have; {@code unit_code} may come with them. */
	static final List<String> COLUMNS = Stream
		.of(Stream.of("service_code", "date", "sex", "age", "education", "occupation"), ELEMENTS.keySet().stream(),
				Stream.of("comment"))
		.flatMap((columns) -> columns)
		.toList();

	private SurveyCodes() {
	}

	/** The code that stands for a value; none for a value that has none. */
	static @Nullable String code(Map<String, ? extends Enum<?>> codes, @Nullable String name) {
		return codes.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().name().equals(name))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	@SafeVarargs
	private static <T> Map<String, T> inOrder(Map.Entry<String, T>... entries) {
		Map<String, T> map = new LinkedHashMap<>();
		for (Map.Entry<String, T> entry : entries) {
			map.put(entry.getKey(), entry.getValue());
		}
		return Collections.unmodifiableMap(map);
	}

}
