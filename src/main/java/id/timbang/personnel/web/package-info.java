/**
 * Pages about people and the organisation.
 */
@NullMarked
package id.timbang.personnel.web;

import org.jspecify.annotations.NullMarked;
