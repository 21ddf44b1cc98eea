package id.timbang.development;

import java.util.UUID;

/**
 * Identifies an action (<i>tindak lanjut</i>).
 */
public record ActionId(UUID actionId) {

	static ActionId next() {
		return new ActionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.actionId.toString();
	}

}
