package id.timbang.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
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

	/** The operating system's own words, or ours where Java only repeats the path. */
	private static String reason(IOException cause) {
		if (cause instanceof AccessDeniedException) {
			return "izin ditolak";
		}
		String reason = (cause instanceof FileSystemException failure) ? failure.getReason() : cause.getMessage();
		return (reason != null) ? reason : cause.getClass().getSimpleName();
	}

}
