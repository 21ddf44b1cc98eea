package id.timbang.complaint;

import java.time.YearMonth;

/**
 * What a citizen says well about an officer, as the officer reads it: with the month, not
 * the day, and without what would lead to the sender (S15).
 *
 * @param month in which it was sent
 * @param unit name of the unit that was told
 * @param text without personal data
 * @param read whether the officer has read it
 */
public record Praise(YearMonth month, String unit, String text, boolean read) {
}
