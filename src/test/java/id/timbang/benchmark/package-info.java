/**
 * How fast is it? One command: {@code ./mvnw verify -P benchmark}. Prints figures, fails
 * on none: machines differ. What is wanted stands beside what was measured.
 */
@NullMarked
package id.timbang.benchmark;

import org.jspecify.annotations.NullMarked;
