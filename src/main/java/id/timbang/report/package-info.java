/**
 * What was done: the report of each person for a period, with achievements, challenges
 * and an improvement plan, realised values and evidence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "scoring", "personnel", "indicator", "period", "plan",
		"measurement", "visit" })
package id.timbang.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
