/**
 * Pages of the appraiser.
 */
@NullMarked
package id.timbang.assessment.web;

import org.jspecify.annotations.NullMarked;
