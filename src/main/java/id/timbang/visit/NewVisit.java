package id.timbang.visit;

import java.time.LocalDateTime;
import java.util.UUID;

import id.timbang.service.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * A visit to be registered.
 *
 * @param key made with the form; the same key twice is the same visit
 * @param service what the citizen came for
 * @param receivedAt when the file was complete, by the clock of the agency; now when
 * there is none
 * @param contact for the answer, if the citizen wants that and agrees
 */
public record NewVisit(UUID key, ServiceId service, @Nullable LocalDateTime receivedAt, @Nullable Contact contact) {
}
