/**
 * When an office works: opening hours of units, national holidays and joint leave
 * (<i>cuti bersama</i>), and the rule by which the time of a service is counted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "personnel" })
package id.timbang.workday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
