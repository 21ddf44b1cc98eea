/**
 * The few things that every feature needs: who is asking, refusals, windows of a list,
 * tasks on the start page, the audit trail. Reviewed like a public API.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.timbang.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
