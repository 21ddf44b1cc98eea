/**
 * Services for citizens (<i>pelayanan publik</i>), the visits at a counter, and the
 * one-time codes with which citizens rate a visit. Citizens themselves are never
 * recorded.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "agency", "personnel" })
package id.timbang.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
