package id.timbang.development;

import java.util.List;

import id.timbang.shared.Window;

/**
 * What is kept of the talks about an action, for one reader.
 *
 * @param entries a window of them, the latest first; empty where they are confidential
 * @param confidential whether the reader may not read them
 * @param mayAdd whether the reader may add an entry
 * @param correctable numbers of the reader's own entries, the latest first
 */
public record TalkPage(Window<TalkEntry> entries, boolean confidential, boolean mayAdd, List<Integer> correctable) {

	static final TalkPage NONE = new TalkPage(new Window<>(List.of(), 1, false), false, false, List.of());

	static final TalkPage CONFIDENTIAL = new TalkPage(NONE.entries(), true, false, List.of());

	public TalkPage {
		correctable = List.copyOf(correctable);
	}

	/** Whether the form has anything to offer. */
	public boolean isWritable() {
		return this.mayAdd || !this.correctable.isEmpty();
	}

}
