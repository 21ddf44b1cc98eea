/**
 * What every page needs and no feature should repeat: how text from outside is read, how
 * dates and numbers are written, which page answers a refusal. Beans only.
 */
@NullMarked
package id.timbang.shared.web;

import org.jspecify.annotations.NullMarked;
