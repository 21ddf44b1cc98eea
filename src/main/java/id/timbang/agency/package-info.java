/**
 * The installation itself: which agency (<i>instansi</i>) this is, where its clock
 * stands, under which address it is reached.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package id.timbang.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
