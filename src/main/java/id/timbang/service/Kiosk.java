package id.timbang.service;

/**
 * What an address of a kiosk leads to.
 *
 * @param key in the address
 * @param point where the kiosk stands
 * @param withdrawn whether the address is no longer good
 */
public record Kiosk(KioskKey key, PublicPoint point, boolean withdrawn) {
}
