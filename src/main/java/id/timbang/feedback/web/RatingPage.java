package id.timbang.feedback.web;

import id.timbang.feedback.AgeBand;
import id.timbang.feedback.Education;
import id.timbang.feedback.Occupation;
import id.timbang.feedback.Sex;

import org.springframework.web.servlet.ModelAndView;

/**
 * What the pages with the nine questions have in common.
 */
final class RatingPage {

	private RatingPage() {
	}

	/** A page that asks the questions. */
	static ModelAndView of(String template) {
		return new ModelAndView(template).addObject("questions", Question.all())
			.addObject("sexes", Sex.values())
			.addObject("ages", AgeBand.values())
			.addObject("educations", Education.values())
			.addObject("occupations", Occupation.values());
	}

}
