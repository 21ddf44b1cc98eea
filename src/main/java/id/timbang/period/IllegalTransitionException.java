package id.timbang.period;

import id.timbang.shared.ConflictException;

/**
 * A period moves to its next phase and nowhere else; most likely somebody else moved it
 * first.
 */
public class IllegalTransitionException extends ConflictException {

	private static final long serialVersionUID = 1L;

	IllegalTransitionException() {
		super("period.transition.illegal");
	}

}
