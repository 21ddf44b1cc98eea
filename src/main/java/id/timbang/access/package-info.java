/**
 * Accounts and their roles, signing in, and the security rules of all pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "database", "agency", "personnel" })
package id.timbang.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
