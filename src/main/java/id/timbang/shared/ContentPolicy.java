package id.timbang.shared;

/**
 * What a browser may load and run on our pages.
 */
public final class ContentPolicy {

	/** Name of the header. */
	public static final String HEADER = "Content-Security-Policy";

	/** Nothing from elsewhere, nothing inline, no frames. */
	public static final String PAGES = "default-src 'none'; style-src 'self'; script-src 'self'; "
			+ "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
			+ "base-uri 'none'";

	private ContentPolicy() {
	}

}
