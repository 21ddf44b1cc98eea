package id.timbang.demo;

import java.util.Locale;
import java.util.Set;

import id.timbang.shared.Role;

/**
 * The people whom a visitor of the demonstration can be. The README has the same table.
 */
enum DemoAccount {

	ADMIN("Admin kepegawaian", "199410142023021010", Role.HR_ADMIN, Role.EMPLOYEE),

	ADMIN2("Admin kepegawaian kedua", "198302172007032009", Role.HR_ADMIN, Role.EMPLOYEE),

	LURAH("Lurah (pejabat penilai)", "197106241994031002", Role.EMPLOYEE),

	PEGAWAI("Pegawai", "198908182017022001", Role.EMPLOYEE),

	LOKET("Petugas loket", "198402152023212039", Role.EMPLOYEE, Role.COUNTER_OFFICER),

	CAMAT("Camat (atasan pejabat penilai)", "198410012009022008", Role.EMPLOYEE);

	/** One for all; who runs a demonstration has nothing to hide. */
	static final String PASSWORD = "banyumanik-2026";

	private final String label;

	private final String nip;

	@SuppressWarnings("ImmutableEnumChecker")
	private final Set<Role> roles;

	DemoAccount(String label, String nip, Role... roles) {
		this.label = label;
		this.nip = nip;
		this.roles = Set.of(roles);
	}

	String label() {
		return this.label;
	}

	String nip() {
		return this.nip;
	}

	Set<Role> roles() {
		return this.roles;
	}

	String username() {
		return name().toLowerCase(Locale.ROOT);
	}

}
