package id.timbang.shared;

import java.util.List;

/**
 * Knows who has a role; implemented by the feature that keeps accounts.
 */
public interface RoleHolders {

	/** Everybody who has a role and is let in, in one statement. */
	List<Actor> holders(Role role);

}
