/**
 * Pages about raters.
 */
@NullMarked
package id.timbang.rater.web;

import org.jspecify.annotations.NullMarked;
