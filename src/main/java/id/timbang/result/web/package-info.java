/**
 * Pages about results and their score sheets.
 */
@NullMarked
package id.timbang.result.web;

import org.jspecify.annotations.NullMarked;
