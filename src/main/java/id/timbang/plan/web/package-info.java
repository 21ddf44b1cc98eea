/** Pages of plans. */
@NullMarked
package id.timbang.plan.web;

import org.jspecify.annotations.NullMarked;
