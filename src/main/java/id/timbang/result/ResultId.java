package id.timbang.result;

import java.util.UUID;

/**
 * Identifies the result of a person for a period.
 */
public record ResultId(UUID resultId) {

	static ResultId next() {
		return new ResultId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.resultId.toString();
	}

}
