/**
 * Pages about reports and their evidence.
 */
@NullMarked
package id.timbang.report.web;

import org.jspecify.annotations.NullMarked;
