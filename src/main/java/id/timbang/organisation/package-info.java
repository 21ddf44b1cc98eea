/**
 * How organisations performed: the predicate of each unit, which the leader of the
 * organisation above sets, and the distribution of its people's predicates beside the
 * pattern that belongs to it. It warns and decides nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "scoring", "personnel", "period", "result" })
package id.timbang.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
