/**
 * Services for citizens (<i>pelayanan publik</i>): which kinds of units offer them, and
 * what is promised about each.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "agency", "personnel", "workday" })
package id.timbang.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
