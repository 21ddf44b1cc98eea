/**
 * What came out: the score sheet of each person for a period, computed by one batch from
 * what was assessed, stored with every line, released to the person, and read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "agency", "scoring", "personnel", "indicator", "period", "plan",
		"report", "assessment", "measurement", "feedback", "rater" })
package id.timbang.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
