/**
 * Pages for those who help and are helped.
 */
@NullMarked
package id.timbang.development.web;

import org.jspecify.annotations.NullMarked;
