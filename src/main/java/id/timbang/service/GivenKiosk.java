package id.timbang.service;

import java.time.Instant;

/**
 * The address of a kiosk that is in use, as HR sees it: without the secret in it.
 *
 * @param id of its key
 * @param since when it was given
 */
public record GivenKiosk(KioskKeyId id, Instant since) {
}
