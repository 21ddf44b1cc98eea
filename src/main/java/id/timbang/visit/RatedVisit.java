package id.timbang.visit;

import id.timbang.personnel.EmployeeId;
import id.timbang.personnel.UnitId;
import id.timbang.service.ServiceId;

/**
 * What is counted by once a code was used, and nothing that leads back to the visit
 * (S16).
 *
 * @param unit where
 * @param service what the citizen came for
 * @param officer who was in charge
 */
public record RatedVisit(UnitId unit, ServiceId service, EmployeeId officer) {
}
