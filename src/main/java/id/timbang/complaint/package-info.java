/**
 * What citizens tell a unit (<i>pengaduan, permintaan informasi, pujian</i>), by when it
 * has to be answered, and what was done about it. Who tells it is never recorded.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "agency", "personnel", "service", "workday" })
package id.timbang.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
