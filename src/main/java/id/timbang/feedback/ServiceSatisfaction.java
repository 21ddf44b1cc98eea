package id.timbang.feedback;

import id.timbang.scoring.SatisfactionIndex;
import id.timbang.service.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied citizens were with one service of a unit and those below it, or with all
 * that are not named.
 *
 * @param service what they came for; none for the others and for answers that are not
 * told apart yet
 * @param name of the service; empty for the others
 * @param index of at least ten complete answers
 */
public record ServiceSatisfaction(@Nullable ServiceId service, String name, SatisfactionIndex index) {
}
