package id.timbang.access.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.access.UnsavedForm;

/**
 * A form that is being shown again with what was typed. Fields of one name are filled in
 * the order of the page.
 */
class Refill {

	static final String NAME = Refill.class.getName();

	private final UnsavedForm form;

	private final String contextPath;

	private final Map<String, Deque<String>> left = new HashMap<>();

	private boolean done;

	Refill(UnsavedForm form, String contextPath) {
		this.form = form;
		this.contextPath = contextPath;
		form.fields().forEach((name, values) -> this.left.put(name, new ArrayDeque<>(values)));
	}

	/** Whether this is the form: it was sent to its own address or that of a button. */
	boolean begins(String action) {
		String sent = this.contextPath + this.form.action();
		boolean found = !this.done && (sent.equals(action) || sent.startsWith(action + "/"));
		this.done |= found;
		return found;
	}

	boolean isDone() {
		return this.done;
	}

	/** The next text of this name; none leaves the field as it is. */
	Optional<String> text(String name) {
		Deque<String> values = this.left.get(name);
		return (values != null) ? Optional.ofNullable(values.poll()) : Optional.empty();
	}

	/** Whether the name was sent at all: a list or one radio button of several. */
	boolean isSent(String name) {
		return this.form.fields().containsKey(name);
	}

	/** Whether this option, box or button was chosen. */
	boolean isChosen(String name, String value) {
		return this.form.fields().getOrDefault(name, List.of()).contains(value);
	}

}
