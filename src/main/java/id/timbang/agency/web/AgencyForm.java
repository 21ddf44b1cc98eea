package id.timbang.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What may change about an agency after its set-up.
 */
record AgencyForm(long version, @NotBlank @Size(min = 3, max = 200) String agency) {
}
