package id.timbang.period;

import id.timbang.shared.ConflictException;

/**
 * What was asked belongs to another phase of the period.
 */
public class PhaseClosedException extends ConflictException {

	private static final long serialVersionUID = 1L;

	PhaseClosedException() {
		super("period.phase.closed");
	}

}
