/**
 * What people look at together before results count (<i>kalibrasi</i>): how predicates
 * are distributed, how strict appraisers are, and what is adjusted by two people with a
 * reason. There is no quota and nothing moves by itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "scoring", "severity", "personnel", "period", "rater",
		"assessment", "result" })
package id.timbang.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
