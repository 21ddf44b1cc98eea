package id.timbang.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * Answers of a block that were given about one service.
 *
 * @param <B> identifies blocks
 * @param <S> identifies services
 * @param block in which they were released
 * @param service what they are about; none where that was not said
 * @param answers how many, at least one
 */
public record Cell<B, S>(B block, @Nullable S service, int answers) {

	public Cell {
		if (answers < 1) {
			throw new IllegalArgumentException("a cell without answers: " + answers);
		}
	}

}
