/**
 * What follows from a result: somebody undertakes something about a weak indicator by a
 * day (<i>tindak lanjut</i>), and a later result says whether it helped.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "scoring", "personnel", "indicator", "period", "plan",
		"assessment", "result" })
package id.timbang.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
