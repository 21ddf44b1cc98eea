/**
 * Indicators that measure themselves: what visits and citizens' answers say about the
 * items of a plan, growing while a period runs and settled when reporting ends. Nobody
 * types these values.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "scoring", "personnel", "workday", "service", "visit", "feedback",
		"indicator", "period", "plan" })
package id.timbang.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
