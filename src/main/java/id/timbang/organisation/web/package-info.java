/**
 * Pages for those who lead organisations.
 */
@NullMarked
package id.timbang.organisation.web;

import org.jspecify.annotations.NullMarked;
