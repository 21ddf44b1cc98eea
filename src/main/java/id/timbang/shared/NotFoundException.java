package id.timbang.shared;

/**
 * Nothing stands at this address, or nothing that may be shown. Answered by the 404 page.
 */
public class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotFoundException(String what, Object key) {
		super(what + " " + key + " does not exist");
	}

}
