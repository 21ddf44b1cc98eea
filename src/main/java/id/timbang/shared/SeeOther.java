package id.timbang.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Leads from a form on to a page (303), without a session to remember anything in.
 */
public final class SeeOther {

	private SeeOther() {
	}

	/** On to this page, which can be loaded again without sending anything. */
	public static ModelAndView to(String path) {
		RedirectView view = new RedirectView(path, true);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExposeModelAttributes(false);
		return new ModelAndView(view);
	}

}
