package id.timbang.service;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something that can differ between two standards of a service.
 */
public enum StandardProperty {

	TIME, FEE, REQUIREMENTS, PRODUCT, STAGES;

	/** What differs between two standards. */
	static Set<StandardProperty> differences(StandardDetails one, StandardDetails other) {
		EnumSet<StandardProperty> different = EnumSet.noneOf(StandardProperty.class);
		Arrays.stream(values())
			.filter((property) -> !property.of(one).equals(property.of(other)))
			.forEach(different::add);
		return Collections.unmodifiableSet(different);
	}

	private Object of(StandardDetails details) {
		return switch (this) {
			case TIME -> details.time();
			case FEE -> details.fee();
			case REQUIREMENTS -> details.requirements();
			case PRODUCT -> details.product();
			case STAGES -> details.stages();
		};
	}

	/** Key of the Indonesian word. */
	public String messageKey() {
		return "service.property." + name();
	}

}
