/**
 * The visits of citizens (<i>kunjungan</i>) at a counter, and the one-time codes with
 * which they rate a visit. Citizens themselves are never recorded; a contact for the
 * answer is kept apart, encrypted, and only for a while.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "shared", "database", "agency", "personnel", "scoring", "service", "workday" })
package id.timbang.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
