package id.timbang.visit;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;

/**
 * What a code says about its visit: what is counted by, and nothing that leads back to
 * the visit (S16).
 *
 * @param state whether it can be rated
 * @param unit where
 * @param unitName name of the unit
 * @param service what the citizen came for
 * @param serviceName name of the service
 * @param officer who is in charge
 */
public record RatableVisit(CodeState state, UnitId unit, String unitName, ServiceId service, String serviceName,
		EmployeeId officer) {
}
