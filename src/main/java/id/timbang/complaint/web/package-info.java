/**
 * Pages for citizens, and for those who answer them.
 */
@NullMarked
package id.timbang.complaint.web;

import org.jspecify.annotations.NullMarked;
