/**
 * The citizen's page, and what a unit learns from it.
 */
@NullMarked
package id.timbang.feedback.web;

import org.jspecify.annotations.NullMarked;
