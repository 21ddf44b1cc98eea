/**
 * What citizens say about their visits: ratings of the nine elements of the satisfaction
 * survey (<i>SKM</i>), and the index of a unit that is made from them.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "shared", "agency", "personnel", "disclosure", "scoring", "service", "visit" })
package id.timbang.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
