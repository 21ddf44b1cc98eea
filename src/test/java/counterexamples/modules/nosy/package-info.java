@ApplicationModule(allowedDependencies = "neighbour")
package counterexamples.modules.nosy;

import org.springframework.modulith.ApplicationModule;
