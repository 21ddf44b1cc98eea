/**
 * The start page, which collects what every feature has for a person, and the frame that
 * stands around every page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "agency", "access", "personnel" })
package id.timbang.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
