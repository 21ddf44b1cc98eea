package id.timbang.complaint;

import id.timbang.shared.Actor;
import id.timbang.shared.Window;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows complaints to those who work on them: HR, and who leads the unit that was told.
 */
@Service
@Transactional(readOnly = true)
public class ComplaintService {

	private final ComplaintReach reach;

	private final ComplaintDirectory directory;

	ComplaintService(ComplaintReach reach, ComplaintDirectory directory) {
		this.reach = reach;
		this.directory = directory;
	}

	/** A window of them, what is due first at the top. */
	public Window<ComplaintSummary> list(Actor actor, ComplaintFilter filter, int page) {
		return this.directory.list(this.reach.of(actor), filter, Window.clamp(page));
	}

	/** How many there are, exact up to 1,000; 1,001 stands for more. */
	public int count(Actor actor, ComplaintFilter filter) {
		return this.directory.count(this.reach.of(actor), filter);
	}

	/** Everything about one. */
	public ComplaintPage page(Actor actor, ComplaintId id) {
		this.reach.complaint(actor, id);
		return this.directory.page(id);
	}

}
