/**
 * When is what evaluated: cycles of a year with the window in which plans are agreed, and
 * the periods within, each in one of its phases.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "personnel", "scoring" })
package id.timbang.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
