package id.timbang.personnel;

import org.jspecify.annotations.Nullable;

/**
 * What HR can say about a person.
 *
 * @param nip the number; decides between PNS and PPPK
 * @param name with titles
 * @param email where the person is reached
 * @param grade <i>golongan/ruang</i>: "III/c", or "IX" for PPPK
 */
public record EmployeeDetails(Nip nip, String name, @Nullable String email, String grade) {
}
