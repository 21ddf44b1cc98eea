/**
 * Timbang, folded by feature: every package below is a module with its own door
 * ({@code package-info.java}), its service, entities and tables, and its pages in
 * {@code web}.
 */
@NullMarked
package id.timbang;

import org.jspecify.annotations.NullMarked;
