package id.timbang.shared;

/**
 * This person may not do or see this. Answered by the 403 page.
 */
public class ForbiddenException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ForbiddenException(Actor actor, String what) {
		super(actor.name() + " may not " + what);
	}

}
