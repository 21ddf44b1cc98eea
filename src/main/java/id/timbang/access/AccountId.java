package id.timbang.access;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Identifies an account.
 */
@Embeddable
public record AccountId(UUID accountId) implements Serializable {

	static AccountId next() {
		return new AccountId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.accountId.toString();
	}

}
