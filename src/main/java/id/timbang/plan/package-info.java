/**
 * What is agreed: the plan of each person for a cycle (SKP, <i>sasaran kinerja
 * pegawai</i>), filled from the template of the position, agreed with the appraiser, kept
 * in versions.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "shared", "agency", "scoring", "personnel", "indicator", "period", "service" })
package id.timbang.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
