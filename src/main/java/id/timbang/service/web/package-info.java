/**
 * Pages about services: those of HR, and those that citizens read.
 */
@NullMarked
package id.timbang.service.web;

import org.jspecify.annotations.NullMarked;
