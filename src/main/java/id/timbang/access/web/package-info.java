/**
 * Pages for signing in, passwords and accounts.
 */
@NullMarked
package id.timbang.access.web;

import org.jspecify.annotations.NullMarked;
