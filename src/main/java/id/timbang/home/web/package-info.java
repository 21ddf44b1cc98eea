/**
 * The start page and the page frame.
 */
@NullMarked
package id.timbang.home.web;

import org.jspecify.annotations.NullMarked;
