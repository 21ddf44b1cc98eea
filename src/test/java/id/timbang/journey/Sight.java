package id.timbang.journey;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One page to be looked at.
 *
 * @param who somebody who may see it
 * @param path as the router knows it, with a query if it needs one
 * @param buttons what is pressed there, in order, to bring the page into a state
 */
record Sight(Who who, String path, List<String> buttons) {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	static Sight sight(Who who, String path, String... buttons) {
		return new Sight(who, path, List.of(buttons));
	}

	/** The route that this is a page of. */
	String route() {
		return this.path.replaceFirst("\\?.*", "");
	}

	/** What it is looked at on; citizens hold every kind of phone. */
	List<Screen> screens() {
		return (this.who == Who.NOBODY) ? List.of(Screen.values()) : List.of(Screen.DESK, Screen.PHONE);
	}

	/** The address of the page. */
	String address(Map<String, Object> objects) {
		return VARIABLE.matcher(this.path).replaceAll((variable) -> {
			Object id = objects.get(variable.group(1));
			if (id == null) {
				throw new IllegalArgumentException("nobody made a " + variable.group(1));
			}
			return id.toString();
		});
	}

	@Override
	public String toString() {
		return this.who + " " + this.path + (this.buttons.isEmpty() ? "" : " " + this.buttons);
	}

	/** Who looks. */
	enum Who {

		NOBODY, HR, EMPLOYEE, LURAH, OFFICER,

		/** An employee at a counter to whom nothing has happened yet. */
		NEWCOMER

	}

}
