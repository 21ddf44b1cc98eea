package id.timbang.service;

/**
 * A service point as citizens see it.
 *
 * @param name its name
 * @param kind what it is
 * @param active whether citizens are served there
 * @param catalogue what its unit offers
 */
public record PublicPoint(String name, PointKind kind, boolean active, UnitCatalogue catalogue) {
}
