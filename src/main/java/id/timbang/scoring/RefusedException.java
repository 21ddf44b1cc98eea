package id.timbang.scoring;

import java.io.Serial;

/**
 * Thrown by a value or a rule set that cannot be accepted; says which rule was broken.
 */
public final class RefusedException extends IllegalArgumentException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Refusal refusal;

	RefusedException(Refusal refusal, Object value) {
		super(refusal.rule() + ": " + value);
		this.refusal = refusal;
	}

	public Refusal refusal() {
		return refusal;
	}

}
