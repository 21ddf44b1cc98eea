/**
 * What performance is measured by: the catalogue of indicators (<i>indikator kinerja</i>)
 * in versions, and the templates from which plans are made.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "scoring", "personnel" })
package id.timbang.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
