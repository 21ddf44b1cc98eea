/**
 * The people and the organisation they work in: the tree of units, positions, employees
 * with dated assignments, and who appraises whom.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.timbang.personnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
