/**
 * Pages of the counter officer.
 */
@NullMarked
package id.timbang.visit.web;

import org.jspecify.annotations.NullMarked;
