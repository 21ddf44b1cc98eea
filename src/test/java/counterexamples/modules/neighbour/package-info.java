/** Reaches back to who reaches for it: a cycle. */
@ApplicationModule(allowedDependencies = "nosy")
package counterexamples.modules.neighbour;

import org.springframework.modulith.ApplicationModule;
