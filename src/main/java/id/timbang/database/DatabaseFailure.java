package id.timbang.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used, told in one Indonesian sentence: what happened, and what
 * the operator can do. The message is printed as it stands.
 */
final class DatabaseFailure extends RuntimeException {

	DatabaseFailure(String sentence) {
		this(sentence, null);
	}

	DatabaseFailure(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

	static DatabaseFailure notAFolder(Path path) {
		return new DatabaseFailure(
				"%s bukan folder; isi timbang.data-dir dengan folder yang boleh ditulisi Timbang.".formatted(path));
	}

	static DatabaseFailure notOurs(Path folder) {
		return new DatabaseFailure(("Folder %s berisi berkas lain; isi timbang.data-dir dengan folder yang kosong "
				+ "atau dengan folder data Timbang yang sudah ada.")
			.formatted(folder));
	}

	static DatabaseFailure notWritable(Path folder, IOException cause) {
		return new DatabaseFailure("Folder data %s tidak dapat ditulisi (%s); periksa izin dan ruang kosongnya, "
			.formatted(folder, reason(cause)) + "atau pilih folder lain dengan timbang.data-dir.", cause);
	}

	static DatabaseFailure inUse(Path folder) {
		return new DatabaseFailure(("Folder data %s sedang dipakai Timbang yang lain; hentikan yang itu dahulu, "
				+ "atau pilih folder lain dengan timbang.data-dir.")
			.formatted(folder));
	}

	static DatabaseFailure noContactKey() {
		return new DatabaseFailure("Kunci kontak warga (timbang.contact.key, atau berkas contact.key di folder data) "
				+ "bukan 32 bita dalam Base64; isi dengan kunci yang dahulu, atau buat yang baru dengan "
				+ "'openssl rand -base64 32'.");
	}

	static DatabaseFailure noBinaries(Platform platform) {
		return new DatabaseFailure(
				("Timbang ini tidak membawa PostgreSQL untuk %s; siapkan PostgreSQL 15 atau lebih baru, lalu isi "
						+ "SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, dan SPRING_DATASOURCE_PASSWORD.")
					.formatted(platform));
	}

	static DatabaseFailure notAsRoot() {
		return new DatabaseFailure(
				"PostgreSQL tidak boleh berjalan sebagai root, dan 'unshare -U' tidak tersedia di sini; "
						+ "jalankan Timbang sebagai pengguna biasa.");
	}

	static DatabaseFailure notRunnable(Path program, String detail) {
		return new DatabaseFailure(
				("PostgreSQL tertanam di %s tidak dapat dijalankan (%s); periksa apakah folder data mengizinkan "
						+ "program dijalankan (bukan noexec).")
					.formatted(program, detail));
	}

	static DatabaseFailure otherVersion(Path cluster, String found, String ours) {
		return new DatabaseFailure(
				("Basis data di %s dibuat oleh PostgreSQL %s, sedangkan Timbang ini membawa PostgreSQL %s; buat "
						+ "cadangan (backup) dengan Timbang yang lama, lalu pulihkan (restore) ke folder data baru.")
					.formatted(cluster, found, ours));
	}

	static DatabaseFailure notCreated(Path cluster, String detail) {
		return new DatabaseFailure(
				("Basis data baru di %s tidak dapat dibuat (%s); periksa ruang kosong dan izin folder itu, "
						+ "lalu jalankan lagi.")
					.formatted(cluster, detail));
	}

	static DatabaseFailure secretMissing(Path secret) {
		return new DatabaseFailure(
				("Berkas kata sandi basis data %s hilang atau tidak cocok; kembalikan berkas itu dari salinan "
						+ "folder data Anda.")
					.formatted(secret));
	}

	static DatabaseFailure notStarted(String detail, Path log) {
		return new DatabaseFailure("PostgreSQL tertanam tidak dapat dinyalakan (%s); keterangan lengkap ada di %s."
			.formatted(detail, log));
	}

	static DatabaseFailure silent(Duration limit, Path log) {
		return new DatabaseFailure(
				"PostgreSQL tertanam tidak menjawab dalam %d detik; baca keterangan di %s, lalu jalankan lagi."
					.formatted(limit.toSeconds(), log));
	}

	static DatabaseFailure notStopped(long pid, Path cluster) {
		return new DatabaseFailure(
				"PostgreSQL lama di %s (proses %d) tidak mau berhenti; hentikan proses itu, lalu jalankan lagi."
					.formatted(cluster, pid));
	}

	static DatabaseFailure wrongUrl() {
		return new DatabaseFailure("SPRING_DATASOURCE_URL tidak berbentuk jdbc:postgresql://alamat:5432/basisdata; "
				+ "perbaiki, atau kosongkan untuk memakai PostgreSQL tertanam.");
	}

	static DatabaseFailure noAnswer(String server, SQLException cause) {
		return new DatabaseFailure(
				"PostgreSQL di %s tidak menjawab; periksa apakah server itu menyala, apakah ".formatted(server)
						+ "jaringannya terbuka, dan apakah SPRING_DATASOURCE_URL benar.",
				cause);
	}

	static DatabaseFailure userRefused(String server, String username, SQLException cause) {
		return new DatabaseFailure("PostgreSQL di %s menolak pengguna '%s'; periksa SPRING_DATASOURCE_USERNAME dan "
			.formatted(server, username) + "SPRING_DATASOURCE_PASSWORD.", cause);
	}

	static DatabaseFailure unknownDatabase(String database, String server, SQLException cause) {
		return new DatabaseFailure(
				"Basis data '%s' tidak ada di PostgreSQL %s; buat dahulu, atau perbaiki ".formatted(database, server)
						+ "SPRING_DATASOURCE_URL.",
				cause);
	}

	static DatabaseFailure refused(String server, SQLException cause) {
		return new DatabaseFailure("PostgreSQL di %s menolak sambungan (%s); periksa server itu, lalu jalankan lagi."
			.formatted(server, cause.getMessage()), cause);
	}

	static DatabaseFailure tooOld(String server, int version, int oldest) {
		return new DatabaseFailure("PostgreSQL di %s berversi %d; Timbang memerlukan PostgreSQL %d atau lebih baru."
			.formatted(server, version, oldest));
	}

	static DatabaseFailure noFile(String command) {
		return new DatabaseFailure("Sebutkan satu berkas: java -jar timbang.jar %s BERKAS.".formatted(command));
	}

	static DatabaseFailure noDatabase(Path folder) {
		return new DatabaseFailure(
				"Tidak ada basis data di %s; isi timbang.data-dir dengan folder data yang akan dicadangkan."
					.formatted(folder));
	}

	static DatabaseFailure notReadable(Path folder, IOException cause) {
		return new DatabaseFailure("Folder data %s tidak dapat dibaca (%s); jalankan sebagai pemilik folder itu."
			.formatted(folder, reason(cause)), cause);
	}

	static DatabaseFailure backupExists(Path file) {
		return new DatabaseFailure("Berkas %s sudah ada dan tidak ditimpa; pilih nama lain.".formatted(file));
	}

	static DatabaseFailure backupNotWritten(Path file, IOException cause) {
		return new DatabaseFailure("Cadangan %s tidak dapat ditulis (%s); periksa folder, izin, dan ruang kosongnya."
			.formatted(file, reason(cause)), cause);
	}

	static DatabaseFailure backupFailed(SQLException cause) {
		return new DatabaseFailure("Cadangan gagal dibuat karena basis data menolak: %s".formatted(cause.getMessage()),
				cause);
	}

	static DatabaseFailure backupNotRead(Path file, Exception cause) {
		return new DatabaseFailure(
				"%s tidak dapat dibaca sebagai cadangan Timbang; periksa nama dan izin berkas itu.".formatted(file),
				cause);
	}

	static DatabaseFailure backupDamaged(Path file, String entry) {
		return new DatabaseFailure("Cadangan %s rusak pada bagian %s; tidak ada yang dipulihkan, pakai cadangan lain."
			.formatted(file, entry));
	}

	static DatabaseFailure backupNewer(String application) {
		return new DatabaseFailure("Cadangan ini dibuat oleh Timbang yang lebih baru (%s); pulihkan dengan versi itu."
			.formatted(application));
	}

	static DatabaseFailure backupFromElsewhere(String application) {
		return new DatabaseFailure("Riwayat skema cadangan ini tidak sama dengan riwayat Timbang ini; pulihkan dengan "
				+ "Timbang %s yang membuatnya.".formatted(application));
	}

	static DatabaseFailure schemaNewer(String schema) {
		return new DatabaseFailure(
				"Skema basis data tujuan lebih baru daripada skema cadangan (%s); pulihkan ke basis ".formatted(schema)
						+ "data yang baru dan kosong.");
	}

	static DatabaseFailure notEmpty(String table) {
		return new DatabaseFailure(
				"Basis data tujuan tidak kosong (tabel %s berisi data); pulihkan ke basis data atau ".formatted(table)
						+ "folder data yang baru.");
	}

	static DatabaseFailure restoreFailed(SQLException cause) {
		return new DatabaseFailure("Pemulihan gagal dan semua baris dibatalkan karena basis data menolak: %s"
			.formatted(cause.getMessage()), cause);
	}

	static DatabaseFailure migrationFailed(Exception cause) {
		return new DatabaseFailure(
				"Skema basis data tidak dapat diperbarui (%s); perbaiki sebabnya, lalu jalankan lagi."
					.formatted(String.valueOf(cause.getMessage()).lines().findFirst().orElse("")),
				cause);
	}

	/** The operating system's own words, or ours where Java only repeats the path. */
	private static String reason(IOException cause) {
		if (cause instanceof AccessDeniedException) {
			return "izin ditolak";
		}
		String reason = (cause instanceof FileSystemException failure) ? failure.getReason() : cause.getMessage();
		return (reason != null) ? reason : cause.getClass().getSimpleName();
	}

}
