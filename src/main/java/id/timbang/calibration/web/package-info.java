/**
 * The pages of calibration.
 */
@NullMarked
package id.timbang.calibration.web;

import org.jspecify.annotations.NullMarked;
