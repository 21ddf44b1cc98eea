/**
 * The demonstration: an invented agency that is brought to life at the first start by the
 * same services that people use. Nothing here runs where real evaluations are kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "database", "agency", "access", "personnel", "scoring",
		"indicator", "period", "plan", "report", "assessment", "result", "service", "visit", "workday", "feedback",
		"complaint", "calibration", "development", "rater", "organisation" })
package id.timbang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
