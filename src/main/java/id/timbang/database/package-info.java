/**
 * The database under Timbang. Without a {@code spring.datasource.url} the application
 * starts a PostgreSQL of its own in the data folder and keeps it there; with one it uses
 * the server behind that address and starts nothing. The jar's {@code backup} and
 * {@code restore} commands live here too, because they work the same for both.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.timbang.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
