/**
 * Tests of disclosure control, against whoever tries everything.
 */
@NullMarked
package id.timbang.disclosure;

import org.jspecify.annotations.NullMarked;
