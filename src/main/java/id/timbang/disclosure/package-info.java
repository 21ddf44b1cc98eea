/**
 * How answers of citizens are shown without giving one away (S14, S15): which of them are
 * added up together, and when their sums may be told apart by service.
 *
 * <p>
 * Plain Java: counts go in, groups come out. What can be proved about the groups holds
 * for whoever looks at every figure, every day; nothing here reads a clock, a database or
 * a setting.
 */
@NullMarked
package id.timbang.disclosure;

import org.jspecify.annotations.NullMarked;
