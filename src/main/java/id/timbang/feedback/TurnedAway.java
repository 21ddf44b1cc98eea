package id.timbang.feedback;

/**
 * Why a rating was turned away.
 */
public enum TurnedAway {

	/** It filled in a field that people cannot see. */
	TRAP,

	/** Its address sends more than a limit allows. */
	TOO_MANY

}
