/**
 * The page where HR changes what stands on every page.
 */
@NullMarked
package id.timbang.agency.web;

import org.jspecify.annotations.NullMarked;
