package id.timbang.visit;

import org.jspecify.annotations.Nullable;

/**
 * What was found where a contact is stored.
 *
 * @param contact none where it cannot be read, because the key is another one or what is
 * stored belongs to another visit
 */
public record ContactReading(@Nullable Contact contact) {
}
