@ApplicationModule(allowedDependencies = {})
package counterexamples.modules.lonely;

import org.springframework.modulith.ApplicationModule;
