package id.timbang.agency;

import id.timbang.shared.ConflictException;

/**
 * An installation is set up once.
 */
public class AlreadySetUpException extends ConflictException {

	private static final long serialVersionUID = 1L;

	AlreadySetUpException() {
		super("agency.setup.already");
	}

}
