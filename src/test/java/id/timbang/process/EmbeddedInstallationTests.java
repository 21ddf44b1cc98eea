package id.timbang.process;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With the database that comes along. */
class EmbeddedInstallationTests extends InstallationTests {

	@Override
	Installation install() throws Exception {
		return new EmbeddedInstallation();
	}

	@Test
	void aSecondOneOnTheSameFolderTellsWhy() throws Exception {
		JarProcessTests.assertRefuses(JarProcess.of(Demonstration.FOLDER).quick(), JarProcess.freePort(),
				"Folder data %s sedang dipakai Timbang yang lain; hentikan yang itu dahulu"
					.formatted(Demonstration.FOLDER));
		assertThat(signIn("pegawai").get("/").status()).isEqualTo(200);
	}

}
