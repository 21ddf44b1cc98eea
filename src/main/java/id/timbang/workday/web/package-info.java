/**
 * Pages about holidays and opening hours.
 */
@NullMarked
package id.timbang.workday.web;

import org.jspecify.annotations.NullMarked;
