/** Computes scores a second way, without a line of the application. */
@NullMarked
package id.timbang.scoring.recount;

import org.jspecify.annotations.NullMarked;
