/**
 * Pages about cycles and periods.
 */
@NullMarked
package id.timbang.period.web;

import org.jspecify.annotations.NullMarked;
