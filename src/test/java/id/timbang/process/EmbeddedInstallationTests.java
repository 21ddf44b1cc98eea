package id.timbang.process;

/** With the database that comes along. */
class EmbeddedInstallationTests extends InstallationTests {

	@Override
	Installation install() throws Exception {
		return new EmbeddedInstallation();
	}

}
