package id.timbang.feedback;

import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;
import id.timbang.service.ServicePointId;

/**
 * Where somebody without a code rates, and what he or she came for.
 *
 * @param point whose poster was scanned
 * @param unit to which it belongs
 * @param service what the citizen says
 */
public record WalkIn(ServicePointId point, UnitId unit, ServiceId service) {
}
