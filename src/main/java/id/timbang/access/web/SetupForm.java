package id.timbang.access.web;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;

import id.timbang.access.NewAccount;
import id.timbang.agency.AgencyLogo;
import id.timbang.agency.AgencyProfile;
import id.timbang.shared.ChosenFile;
import id.timbang.shared.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * What a new installation has to know.
 */
record SetupForm(@NotBlank @Size(max = 50) String token, @NotBlank @Size(min = 3, max = 200) String agency,
		@Nullable MultipartFile logo,
		@NotBlank @Pattern(regexp = "Asia/(Jakarta|Makassar|Jayapura)",
				message = "{access.setup.zone.unknown}") String zone,
		@NotBlank @Size(max = 200) @Pattern(regexp = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?",
				message = "{access.setup.baseUrl.malformed}") String baseUrl,
		@NotBlank @Size(min = 2, max = 150) String name, @NotBlank @Size(max = 100) String username,
		@NotEmpty @Size(max = 200) String newPassword) {

	static SetupForm at(String baseUrl) {
		return new SetupForm("", "", null, "Asia/Jakarta", baseUrl, "", "", "");
	}

	AgencyProfile toProfile() {
		return new AgencyProfile(this.agency, ZoneId.of(this.zone), URI.create(this.baseUrl), Duration.ZERO, false);
	}

	/** Who is the first to sign in, with every right there is. */
	NewAccount toAdministrator() {
		return new NewAccount(this.username, this.name, null, Set.of(Role.HR_ADMIN), this.newPassword);
	}

	boolean hasLogo() {
		return this.logo != null && !this.logo.isEmpty();
	}

	/** The sign, if one was chosen. */
	@Nullable AgencyLogo toLogo() {
		byte[] content = ChosenFile.content(this.logo);
		return (content != null) ? AgencyLogo.read(content) : null;
	}

	@Override
	public String toString() {
		return "SetupForm[]";
	}

}
