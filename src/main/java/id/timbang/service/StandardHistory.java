package id.timbang.service;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which standard of a service was promised when.
 */
public final class StandardHistory {

	private final Map<ServiceId, NavigableMap<Instant, StandardId>> standards = new HashMap<>();

	StandardHistory(Map<ServiceId, Map<Instant, StandardId>> standards) {
		standards.forEach((service, since) -> this.standards.put(service, new TreeMap<>(since)));
	}

	/**
	 * The standard in force at a moment; before everything that we know, the first.
	 * @throws NullPointerException if there is no such service
	 */
	public StandardId at(ServiceId service, Instant moment) {
		NavigableMap<Instant, StandardId> known = Objects.requireNonNull(this.standards.get(service));
		Map.Entry<Instant, StandardId> found = known.floorEntry(moment);
		return (found != null) ? found.getValue() : known.firstEntry().getValue();
	}

}
