package id.timbang.journey;

/**
 * Everything works with and without it.
 */
public enum JavaScript {

	ON, OFF

}
