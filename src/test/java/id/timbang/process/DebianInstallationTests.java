package id.timbang.process;

import org.junit.jupiter.api.extension.ExtendWith;

/** With the PostgreSQL of Debian, where it is installed. */
@ExtendWith(DebianCondition.class)
class DebianInstallationTests extends InstallationTests {

	@Override
	Installation install() throws Exception {
		return DebianInstallation.restored();
	}

}
