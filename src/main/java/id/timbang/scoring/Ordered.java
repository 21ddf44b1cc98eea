package id.timbang.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Copies maps so that nobody can change them and everybody reads them in the order of
 * their keys.
 */
final class Ordered {

	private Ordered() {
	}

	static <K extends Enum<K>, V> Map<K, V> copyOf(Map<K, V> map, Class<K> keys) {
		Map<K, V> copy = new EnumMap<>(keys);
		copy.putAll(map);
		return Collections.unmodifiableMap(copy);
	}

}
