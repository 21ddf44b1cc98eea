package id.timbang.database;

import java.util.Arrays;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * How the schema came about, in this Timbang and in a backup.
 */
final class SchemaHistory {

	private final Flyway flyway;

	SchemaHistory(Flyway flyway) {
		this.flyway = flyway;
	}

	/** Refuses a backup whose schema this Timbang cannot make again step by step. */
	void requireSame(Manifest manifest) {
		List<Manifest.Migration> ours = migrations();
		MigrationVersion theirs = MigrationVersion.fromVersion(manifest.schema());
		if (ours.stream().noneMatch((migration) -> version(migration).isAtLeast(manifest.schema()))
				&& !manifest.migrations().isEmpty()) {
			throw DatabaseFailure.backupNewer(manifest.application());
		}
		List<Manifest.Migration> sameSpan = ours.stream()
			.filter((migration) -> version(migration).compareTo(theirs) <= 0)
			.toList();
		if (!sameSpan.equals(manifest.migrations())) {
			throw DatabaseFailure.backupFromElsewhere(manifest.application());
		}
		if (isBeyond(theirs)) {
			throw DatabaseFailure.schemaNewer(manifest.schema());
		}
	}

	/** Brings an older schema to that of the backup. */
	void migrateTo(Manifest manifest) {
		if (!manifest.migrations().isEmpty()) {
			migrate(Flyway.configure(this.flyway.getConfiguration().getClassLoader())
				.configuration(this.flyway.getConfiguration())
				.target(manifest.schema())
				.load());
		}
	}

	/** Brings the schema to that of this Timbang. */
	void migrateOn() {
		migrate(this.flyway);
	}

	private static void migrate(Flyway flyway) {
		try {
			flyway.migrate();
		}
		catch (FlywayException ex) {
			throw DatabaseFailure.migrationFailed(ex);
		}
	}

	private boolean isBeyond(MigrationVersion version) {
		MigrationInfo current = this.flyway.info().current();
		return current != null && current.isVersioned() && current.getVersion().compareTo(version) > 0;
	}

	private List<Manifest.Migration> migrations() {
		return Arrays.stream(this.flyway.info().all())
			.filter(MigrationInfo::isVersioned)
			.map(SchemaHistory::migration)
			.toList();
	}

	static Manifest.Migration migration(MigrationInfo info) {
		return new Manifest.Migration(info.getVersion().getVersion(), info.getDescription(), info.getChecksum());
	}

	private static MigrationVersion version(Manifest.Migration migration) {
		return MigrationVersion.fromVersion(migration.version());
	}

}
