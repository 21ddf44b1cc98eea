/**
 * What the appraiser makes of it: values verified beside the evidence, levels of rubrics
 * and of the seven values, feedback, and the two ratings that follow a suggestion or
 * leave it with a reason.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "scoring", "personnel", "indicator", "period", "plan",
		"measurement", "report", "feedback", "rater" })
package id.timbang.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
