/**
 * Pages about indicators and templates.
 */
@NullMarked
package id.timbang.indicator.web;

import org.jspecify.annotations.NullMarked;
